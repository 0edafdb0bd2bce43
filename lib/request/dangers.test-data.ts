import type { Reading } from "./properties.test-data";

type Row = [sentence: string, ...visits: Reading[]];

/** Sentences that deny, cancel, move or ask something: one question, and no visit. */
export const NOT_NEW_VISITS: Row[] = [
  ["Move her exercise to Friday at 9, P001", { patientId: "P001", asks: ["service_type"] }],
  ["Remove her exercise tomorrow at 9, P001", { patientId: "P001", asks: ["service_type"] }],
  ["P001's exercise tomorrow at 9 needs changing to 10", { patientId: "P001", asks: ["service_type"] }],
  ["P001's exercise tomorrow at 9 needs moving to 10", { patientId: "P001", asks: ["service_type"] }],
  [
    "Please don't send anyone to P005 for exercise tomorrow at 9",
    { patientId: "P005", asks: ["service_type"] },
  ],
  ["no one should visit P014 for shopping Thursday at 10", { patientId: "P014", asks: ["service_type"] }],
  ["P009 no longer needs exercise on Thursday at 9", { patientId: "P009", asks: ["service_type"] }],
  ["Cancel P003's shopping visit tomorrow at 15:00", { patientId: "P003", asks: ["service_type"] }],
  ["cancle P003's shopping visit tomorrow at 15:00", { patientId: "P003", asks: ["service_type"] }],
  ["Unassign P002 laundry on 4 December at 11", { patientId: "P002", asks: ["service_type"] }],
  ["P002's laundry on 4 December at 13:00 is cancelled", { patientId: "P002", asks: ["service_type"] }],
  [
    "Move P011's cleaning from Thursday at 9 to Thursday at 15:00",
    { patientId: "P011", asks: ["service_type"] },
  ],
  ["Reschedule P011's cleaning to Thursday at 15:00", { patientId: "P011", asks: ["service_type"] }],
  ["Change P011's cleaning from 9 to 15:00 on Thursday", { patientId: "P011", asks: ["service_type"] }],
  ["Swap Emma and David for P001's exercise tomorrow at 9", { patientId: "P001", asks: ["service_type"] }],
  ["Postpone P011's cleaning until Thursday at 15:00", { patientId: "P011", asks: ["service_type"] }],
  ["Can you bring P011's cleaning forward to 9 tomorrow", { patientId: "P011", asks: ["service_type"] }],
  ["Put P011's cleaning back to 4pm tomorrow", { patientId: "P011", asks: ["service_type"] }],
  ["Make P001's exercise tomorrow at 10 instead of 9", { patientId: "P001", asks: ["service_type"] }],
  ["Stop sending carers to P001 for exercise tomorrow at 9", { patientId: "P001", asks: ["service_type"] }],
  ["Take P001 off exercise tomorrow at 9", { patientId: "P001", asks: ["service_type"] }],
  ["dont send anyone to P001 for exercise tomorrow at 9", { patientId: "P001", asks: ["service_type"] }],
  ["Nobody is to go to P001 for exercise tomorrow at 9", { patientId: "P001", asks: ["service_type"] }],
  ["P001 no nurse should visit for exercise tomorrow at 9", { patientId: "P001", asks: ["service_type"] }],
  [
    "P001's exercise tomorrow at 9 is already booked with Emma",
    { patientId: "P001", asks: ["service_type"] },
  ],
  ["P001 is in hospital, exercise tomorrow at 9", { patientId: "P001", asks: ["service_type"] }],
  ["P001 is away tomorrow at 9, exercise", { patientId: "P001", asks: ["service_type"] }],
  ["Who is visiting P010 on Thursday for meal prep at 13:00?", { patientId: "P010", asks: ["service_type"] }],
  ["Why was E014 sent to P003 for exercise at 9?", { patientId: "P003", asks: ["service_type"] }],
  ["Can you tell me when P012 last had exercise", { patientId: "P012", asks: ["service_type"] }],
  ["When does P012 have exercise", { patientId: "P012", asks: ["service_type"] }],
  ["Did P012 have exercise on Thursday at 9", { patientId: "P012", asks: ["service_type"] }],
  ["Hi, has P012 had her medication today", { patientId: "P012", asks: ["service_type"] }],
  ["Is there a visit for P001 tomorrow at 9 for exercise", { patientId: "P001", asks: ["service_type"] }],
  ["How many visits does P001 have tomorrow for exercise", { patientId: "P001", asks: ["service_type"] }],
  ["Should P001 have exercise tomorrow at 9?", { patientId: "P001", asks: ["service_type"] }],
  ["P001 is having exercise tomorrow at 9, isn't she?", { patientId: "P001", asks: ["service_type"] }],
  [
    "I'd like to know who does exercise with P001 tomorrow at 9",
    { patientId: "P001", asks: ["service_type"] },
  ],
];

/** Requests put as questions, and care that sounds like a change: still visits. */
export const REQUESTS_THAT_ASK: Row[] = [
  [
    "Can you find someone to do exercise with P001 tomorrow at 9?",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "09:00" },
  ],
  [
    "Could someone do exercise with P001 tomorrow at 9?",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "09:00" },
  ],
  [
    "Who can do exercise with P001 tomorrow at 9?",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "09:00" },
  ],
  [
    "Which carer can do exercise with P001 tomorrow at 9?",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "09:00" },
  ],
  [
    "Hi team, is anyone free to do exercise with P001 tomorrow at 9?",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "09:00" },
  ],
  [
    "Do we have anyone for P001 exercise tomorrow at 9?",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "09:00" },
  ],
  [
    "I was wondering if someone could do exercise with P001 tomorrow at 9",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "09:00" },
  ],
  [
    "P001, who is deaf, exercise tomorrow at 9",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "09:00" },
  ],
  [
    "P001 is blind and has diabetes, exercise tomorrow at 9",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "09:00" },
  ],
  [
    "P001 has cancer, exercise tomorrow at 9",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "09:00" },
  ],
  [
    "P001 isn't feeling well, exercise tomorrow at 9",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "09:00" },
  ],
  [
    "P001 exercise tomorrow at 9, please don't be late",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "09:00" },
  ],
  [
    "P001 exercise tomorrow at 9 if possible",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "09:00" },
  ],
];

/** Medicines and treatment: wanted, asked about, or clearly not wanted; never passed over. */
export const MEDICINES: Row[] = [
  [
    "P001 can't manage her medication alone and needs personal care on Thursday at 9",
    { patientId: "P001", services: ["medicine", "personal_care"], date: "2026-11-26", startTime: "09:00" },
  ],
  [
    "P006 doesn't take her meds unless someone helps, exercise Thursday at 9",
    { patientId: "P006", services: ["medicine", "exercise"], date: "2026-11-26", startTime: "09:00" },
  ],
  [
    "P013 won't take medication on her own, walking tomorrow at 9",
    { patientId: "P013", services: ["medicine", "walking"], date: "2026-11-24", startTime: "09:00" },
  ],
  [
    "P013 cant remember her tablets, walking tomorrow at 9",
    { patientId: "P013", services: ["medicine", "walking"], date: "2026-11-24", startTime: "09:00" },
  ],
  [
    "P007 needs meal prep tomorrow at 12, she has not had her medication",
    {
      patientId: "P007",
      services: ["meal_prep"],
      date: "2026-11-24",
      startTime: "12:00",
      asks: ["service_type"],
    },
  ],
  [
    "P003 personal care tomorrow at 9, there is no medication left in the house",
    {
      patientId: "P003",
      services: ["personal_care"],
      date: "2026-11-24",
      startTime: "09:00",
      asks: ["service_type"],
    },
  ],
  [
    "P003 personal care tomorrow at 9, she has not been given her insulin",
    {
      patientId: "P003",
      services: ["personal_care"],
      date: "2026-11-24",
      startTime: "09:00",
      asks: ["service_type"],
    },
  ],
  [
    "P003 refuses her medication, personal care tomorrow at 9",
    {
      patientId: "P003",
      services: ["personal_care"],
      date: "2026-11-24",
      startTime: "09:00",
      asks: ["service_type"],
    },
  ],
  [
    "Personal care and steroid cream for P003 tomorrow at 9",
    { patientId: "P003", services: ["medicine", "personal_care"], date: "2026-11-24", startTime: "09:00" },
  ],
  [
    "Personal care for P003 tomorrow at 9, apply her fentanyl patch",
    { patientId: "P003", services: ["medicine", "personal_care"], date: "2026-11-24", startTime: "09:00" },
  ],
  [
    "Personal care and morphine for P003 tomorrow at 9",
    { patientId: "P003", services: ["medicine", "personal_care"], date: "2026-11-24", startTime: "09:00" },
  ],
  [
    "P003 personal care tomorrow at 9 with inhaler",
    { patientId: "P003", services: ["medicine", "personal_care"], date: "2026-11-24", startTime: "09:00" },
  ],
  [
    "P003 personal care and nebuliser tomorrow at 9",
    { patientId: "P003", services: ["medicine", "personal_care"], date: "2026-11-24", startTime: "09:00" },
  ],
  [
    "P003 personal care tomorrow at 9, apply ointment",
    {
      patientId: "P003",
      services: ["personal_care"],
      date: "2026-11-24",
      startTime: "09:00",
      asks: ["service_type"],
    },
  ],
  [
    "P003 personal care and catheter care tomorrow at 9",
    {
      patientId: "P003",
      services: ["personal_care"],
      date: "2026-11-24",
      startTime: "09:00",
      asks: ["service_type"],
    },
  ],
  [
    "P003 personal care and stoma bag change tomorrow at 9",
    {
      patientId: "P003",
      services: ["personal_care"],
      date: "2026-11-24",
      startTime: "09:00",
      asks: ["service_type"],
    },
  ],
  [
    "P003 is on oxygen, personal care tomorrow at 9",
    {
      patientId: "P003",
      services: ["personal_care"],
      date: "2026-11-24",
      startTime: "09:00",
      asks: ["service_type"],
    },
  ],
  [
    "P003 PEG feed tomorrow at 9",
    { patientId: "P003", date: "2026-11-24", startTime: "09:00", asks: ["service_type"] },
  ],
  [
    "P003 personal care and wound dressing tomorrow at 9",
    {
      patientId: "P003",
      services: ["personal_care"],
      date: "2026-11-24",
      startTime: "09:00",
      asks: ["service_type"],
    },
  ],
  [
    "P003 washing and dressing tomorrow at 9",
    { patientId: "P003", services: ["personal_care"], date: "2026-11-24", startTime: "09:00" },
  ],
  [
    "P003 personal care and cream tomorrow at 9, medication",
    { patientId: "P003", services: ["medicine", "personal_care"], date: "2026-11-24", startTime: "09:00" },
  ],
  [
    "P003 personal care and cream tomorrow at 9, no medication",
    { patientId: "P003", services: ["personal_care"], date: "2026-11-24", startTime: "09:00" },
  ],
  [
    "P003 personal care tomorrow at 9, medication not needed",
    { patientId: "P003", services: ["personal_care"], date: "2026-11-24", startTime: "09:00" },
  ],
  [
    "P003 personal care and insulin but no medication tomorrow at 9",
    {
      patientId: "P003",
      services: ["medicine", "personal_care"],
      date: "2026-11-24",
      startTime: "09:00",
      asks: ["service_type"],
    },
  ],
  [
    "P001 meds at 8, P002 no meds just exercise at 9",
    { patientId: "P001", services: ["medicine"], startTime: "08:00" },
    { patientId: "P002", services: ["exercise"], startTime: "09:00" },
  ],
  [
    "P012 has already had meds today; exercise on Wednesday 2 December at 9",
    { patientId: "P012", services: ["exercise"], date: "2026-12-02", startTime: "09:00" },
  ],
  [
    "P012 was given her tablets at 8 this morning; exercise on Wednesday 2 December at 9",
    { patientId: "P012", services: ["exercise"], date: "2026-12-02", startTime: "09:00" },
  ],
  [
    "P012 has had her meds; P005 exercise tomorrow at 9",
    { patientId: "P005", services: ["exercise"], date: "2026-11-24", startTime: "09:00" },
  ],
  [
    "P001 had a fall today, needs personal care tomorrow at 9",
    { patientId: "P001", services: ["personal_care"], date: "2026-11-24", startTime: "09:00" },
  ],
];

/** Demands that no request can carry are asked about. */
export const DEMANDS: Row[] = [
  [
    "P014 don't send John Smith, exercise on 4 December at 11",
    {
      patientId: "P014",
      services: ["exercise"],
      date: "2026-12-04",
      startTime: "11:00",
      asks: ["employee_id"],
    },
  ],
  [
    "P014 exercise on 4 December at 11, never use E004",
    {
      patientId: "P014",
      services: ["exercise"],
      date: "2026-12-04",
      startTime: "11:00",
      asks: ["employee_id"],
    },
  ],
  [
    "P014 exercise on 4 December at 11, do not book Emma",
    {
      patientId: "P014",
      services: ["exercise"],
      date: "2026-12-04",
      startTime: "11:00",
      asks: ["employee_id"],
    },
  ],
  [
    "P014 exercise on 4 December at 11, anyone but Emma",
    {
      patientId: "P014",
      services: ["exercise"],
      date: "2026-12-04",
      startTime: "11:00",
      asks: ["employee_id"],
    },
  ],
  [
    "P014 exercise on 4 December at 11, not Emma or David",
    {
      patientId: "P014",
      services: ["exercise"],
      date: "2026-12-04",
      startTime: "11:00",
      asks: ["employee_id", "employee_id"],
    },
  ],
  [
    "P014 exercise on 4 December at 11, not Helen",
    {
      patientId: "P014",
      services: ["exercise"],
      date: "2026-12-04",
      startTime: "11:00",
      asks: ["employee_id"],
    },
  ],
  [
    "P014 exercise on 4 December at 11, Emma is not allowed in",
    {
      patientId: "P014",
      services: ["exercise"],
      date: "2026-12-04",
      startTime: "11:00",
      asks: ["employee_id"],
    },
  ],
  [
    "P014 exercise on 4 December at 11, not by a nurse",
    {
      patientId: "P014",
      services: ["exercise"],
      date: "2026-12-04",
      startTime: "11:00",
      asks: ["required_role"],
    },
  ],
  [
    "P014 exercise on 4 December at 11, by a nurse, not a carer",
    {
      patientId: "P014",
      services: ["exercise"],
      date: "2026-12-04",
      startTime: "11:00",
      requiredRole: "Nurse",
    },
  ],
  [
    "P014 exercise on 4 December at 11 with a male carer",
    {
      patientId: "P014",
      services: ["exercise"],
      date: "2026-12-04",
      startTime: "11:00",
      gender: "Male",
    },
  ],
  [
    "P014 exercise on 4 December at 11, female carer only",
    {
      patientId: "P014",
      services: ["exercise"],
      date: "2026-12-04",
      startTime: "11:00",
      gender: "Female",
    },
  ],
  [
    "P014 exercise on 4 December at 11 by a lady",
    {
      patientId: "P014",
      services: ["exercise"],
      date: "2026-12-04",
      startTime: "11:00",
      gender: "Female",
    },
  ],
  [
    "P014 exercise on 4 December at 11, same carer as yesterday",
    {
      patientId: "P014",
      services: ["exercise"],
      date: "2026-12-04",
      startTime: "11:00",
      asks: ["employee_id"],
    },
  ],
  [
    "P014 exercise on 4 December at 11 by someone who knows her",
    {
      patientId: "P014",
      services: ["exercise"],
      date: "2026-12-04",
      startTime: "11:00",
      asks: ["employee_id"],
    },
  ],
  [
    "P014 exercise on 4 December at 11 by an experienced carer",
    {
      patientId: "P014",
      services: ["exercise"],
      date: "2026-12-04",
      startTime: "11:00",
      asks: ["employee_id"],
    },
  ],
  [
    "P014 exercise on 4 December at 11, three carers",
    { patientId: "P014", services: ["exercise"], date: "2026-12-04", startTime: "11:00", asks: ["carers"] },
  ],
  [
    "P014 exercise on 4 December at 11 with a hoist",
    { patientId: "P014", services: ["exercise"], date: "2026-12-04", startTime: "11:00", asks: ["carers"] },
  ],
  [
    "P014 exercise on 4 December at 11 with a hoist and two carers",
    { patientId: "P014", services: ["exercise"], date: "2026-12-04", startTime: "11:00", carers: 2 },
  ],
  [
    "P014 exercise at 11, not on Monday",
    { patientId: "P014", services: ["exercise"], startTime: "11:00", asks: ["date"] },
  ],
  [
    "P014 exercise on 4 December but not at 11",
    { patientId: "P014", services: ["exercise"], date: "2026-12-04", asks: ["start_time"] },
  ],
  [
    "P014 exercise on 4 December at 11 if her daughter is out",
    {
      patientId: "P014",
      services: ["exercise"],
      date: "2026-12-04",
      startTime: "11:00",
      asks: ["service_type"],
    },
  ],
];

/** Clock times in every writing, and numbers that mean nothing here. */
export const DIGITS: Row[] = [
  [
    "exercise for P003 on 26/11/26 1700",
    { patientId: "P003", services: ["exercise"], date: "2026-11-26", startTime: "17:00" },
  ],
  [
    "P005 laundry 1400-1500 on 3 December",
    { patientId: "P005", services: ["laundry"], date: "2026-12-03", startTime: "14:00", duration: 60 },
  ],
  [
    "P005 laundry 3 December 14h30",
    { patientId: "P005", services: ["laundry"], date: "2026-12-03", startTime: "14:30" },
  ],
  [
    "P005 laundry 3 December 0900hrs",
    { patientId: "P005", services: ["laundry"], date: "2026-12-03", startTime: "09:00" },
  ],
  [
    "P005 laundry 3 December 09.00hrs",
    { patientId: "P005", services: ["laundry"], date: "2026-12-03", startTime: "09:00" },
  ],
  [
    "P005 laundry 3 December 9.30",
    { patientId: "P005", services: ["laundry"], date: "2026-12-03", startTime: "09:30" },
  ],
  [
    "P005 laundry 3 December at 21.15",
    { patientId: "P005", services: ["laundry"], date: "2026-12-03", startTime: "21:15" },
  ],
  [
    "P005 laundry 3 December 930am",
    { patientId: "P005", services: ["laundry"], date: "2026-12-03", startTime: "09:30" },
  ],
  [
    "P005 laundry on 3.12 at 9",
    { patientId: "P005", services: ["laundry"], date: "2026-12-03", startTime: "09:00" },
  ],
  [
    "P005 laundry 3/12 1930",
    { patientId: "P005", services: ["laundry"], date: "2026-12-03", startTime: "19:30" },
  ],
  ["P005 laundry 3 December 1400", { patientId: "P005", services: ["laundry"], asks: ["start_time"] }],
  [
    "P005 laundry 3 December at 9 for 1.30 hrs",
    { patientId: "P005", services: ["laundry"], date: "2026-12-03", startTime: "09:00", asks: ["duration"] },
  ],
  [
    "P005 laundry 3 December at 9 for an hour, 90 minutes",
    { patientId: "P005", services: ["laundry"], date: "2026-12-03", startTime: "09:00", asks: ["duration"] },
  ],
  [
    "P005 laundry 3 December at 930",
    { patientId: "P005", services: ["laundry"], date: "2026-12-03", startTime: "09:30" },
  ],
  [
    "P005 laundry 3 December at 9 (ref 4471)",
    {
      patientId: "P005",
      services: ["laundry"],
      date: "2026-12-03",
      startTime: "09:00",
      asks: ["service_type"],
    },
  ],
  [
    "P014 shopping 2-999 tomorrow at 4pm",
    { patientId: "P014", services: ["shopping"], date: "2026-11-24", startTime: "16:00" },
    { services: ["shopping"], date: "2026-11-24", startTime: "16:00", asks: ["patient_id"] },
  ],
  [
    "P012 exercise for XY12 tomorrow at 4pm",
    {
      patientId: "P012",
      services: ["exercise"],
      date: "2026-11-24",
      startTime: "16:00",
      asks: ["service_type"],
    },
  ],
  [
    "P001 medication 08.00hrs, 12.00hrs and 1800hrs tomorrow",
    { patientId: "P001", services: ["medicine"], date: "2026-11-24", startTime: "08:00" },
    { patientId: "P001", services: ["medicine"], date: "2026-11-24", startTime: "12:00" },
    { patientId: "P001", services: ["medicine"], date: "2026-11-24", startTime: "18:00" },
  ],
];

/** Lists beside each other, and one thing after the other. */
export const LISTS: Row[] = [
  [
    "medicine and exercise at 8 and 10 for P001",
    { patientId: "P001", services: ["medicine", "exercise"], asks: ["start_time"] },
  ],
  [
    "medicine and exercise both at 8 and 10 for P001",
    { patientId: "P001", services: ["medicine", "exercise"], startTime: "08:00" },
    { patientId: "P001", services: ["medicine", "exercise"], startTime: "10:00" },
  ],
  [
    "Personal care then medication at 9 for P001",
    { patientId: "P001", services: ["medicine", "personal_care"], asks: ["start_time"] },
  ],
  [
    "exercise and walking for P001 on Monday and Tuesday at 9",
    { patientId: "P001", services: ["exercise", "walking"], startTime: "09:00", asks: ["date"] },
  ],
];
