const FIRST_NAMES =
  "Amira Bethan Callum Divya Ewan Freya Gareth Harriet Imran Jolanta Kwame Lowri Marek Niamh Owen Priya Rhys Saoirse Tomasz Uma".split(
    " ",
  );
const LAST_NAMES =
  "Ashdown Blakeney Cromer Dereham Elmham Fakenham Gressenhall Holkham Ingworth Kelling Loddon Mundesley Northrepps Ormesby Paston Reepham Salthouse Thurne Upton Wroxham".split(
    " ",
  );
const STREETS = ["Mill Lane", "Church Road", "Staithe Street", "Heath Drive", "Market Row", "Priory Close"];
const INWARD_LETTERS = "ABDEFGHJLNPQRSTUWXYZ";

/** The entry of a list that comes up at an index, again and again. */
export function nth<T>(choices: readonly T[], index: number): T {
  return choices[index % choices.length] as T;
}

/** A name that belongs to nobody; unique for the first 400 indexes. */
export function fullName(index: number): string {
  return `${firstName(index)} ${lastName(index)}`;
}

/** The first part of {@link fullName}. */
export function firstName(index: number): string {
  return nth(FIRST_NAMES, index);
}

/** The last part of {@link fullName}. */
export function lastName(index: number): string {
  return nth(LAST_NAMES, index * 7 + Math.floor(index / LAST_NAMES.length));
}

/** A street and number. */
export function street(index: number): string {
  return `${(index * 13) % 97 || 1} ${nth(STREETS, index)}`;
}

/** A postcode in the shape of Norfolk's: NR1 to NR35. */
export function postcode(index: number): string {
  const letters = nth([...INWARD_LETTERS], index) + nth([...INWARD_LETTERS], index * 3 + 1);
  return `NR${((index * 5) % 35) + 1} ${index % 10}${letters}`;
}

const threeDigits = (index: number) => String(index % 1000).padStart(3, "0");

/** A mobile number from the range that Ofcom keeps for drama: 07700 900000 to 900999. */
export function mobile(index: number): string {
  return `07700900${threeDigits(index)}`;
}

/** A landline from the range that Ofcom keeps for drama: 01632 960000 to 960999. */
export function landline(index: number): string {
  return `01632960${threeDigits(index)}`;
}

/** `E007` */
export function personId(letter: "E" | "P", index: number): string {
  return letter + String(index + 1).padStart(3, "0");
}
