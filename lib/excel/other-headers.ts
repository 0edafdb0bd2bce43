/** Other headers, in lists with commas, of the columns that employees and patients both have. */
export const OTHER_HEADERS = {
  firstName: "Forename, Given Name",
  lastName: "Surname, Family Name",
  postcode: "Postal Code, Home Postcode",
  gender: "Sex",
  contactNumber:
    "Contact No, Mobile, Mobile No, Mobile Number, Phone, Phone No, Phone Number, Telephone, Telephone No, Telephone Number, Tel, Tel No",
  notes: "Note, Comments",
} as const;
