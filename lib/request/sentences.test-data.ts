import type { Reading } from "./properties.test-data";

/**
 * Sentences as coordinators write them, and how they are read at {@link NOW}. Only what is said is
 * listed; `asks` are the fields of the questions.
 */
export const SENTENCES: [sentence: string, ...visits: Reading[]][] = [
  [
    "The patient P001 is required Exercise today can you assign available employee.",
    { patientId: "P001", services: ["exercise"], date: "2026-11-23" },
  ],
  [
    "Please find someone to do exercises with P001 tomorrow at 11",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "11:00" },
  ],
  [
    "Assign a nurse to P003 for medication at 9am tomorrow",
    {
      patientId: "P003",
      services: ["medicine"],
      date: "2026-11-24",
      startTime: "09:00",
      requiredRole: "Nurse",
    },
  ],
  [
    "medicine at 8 and exercise at 10 for P001",
    { patientId: "P001", services: ["medicine"], startTime: "08:00" },
    { patientId: "P001", services: ["exercise"], startTime: "10:00" },
  ],
  [
    "Send Emma to Mrs Thompson for a wash at half nine",
    { patientId: "P001", services: ["personal_care"], startTime: "09:30", employeeId: "E004" },
  ],
  [
    "exercise for 2-254 tomorrow between 2 and 4",
    { patientId: "2-254", services: ["exercise"], date: "2026-11-24", window: "14:00-16:00" },
  ],
  [
    "exercise for P10 from 2 till 4 on Thursday",
    { patientId: "P010", services: ["exercise"], date: "2026-11-26", startTime: "14:00", duration: 120 },
  ],
  ["P999 needs medicine at 8", { services: ["medicine"], startTime: "08:00", asks: ["patient_id"] }],
  [
    "Mary needs help with washing and dressing at quarter to eight tomorrow morning",
    { patientId: "P001", services: ["personal_care"], date: "2026-11-24", startTime: "07:45" },
  ],
  [
    "companionship for George at 3",
    { services: ["companionship"], startTime: "15:00", asks: ["patient_id"] },
  ],
  [
    "Two carers for P007 personal care at 8 in the evening, Polish-speaking",
    { patientId: "P007", services: ["personal_care"], startTime: "20:00", language: "Polish", carers: 2 },
  ],
  [
    "Not a nurse, just a carer for P001, cleaning on 3/12 at 2pm for an hour and a half",
    { patientId: "P001", services: ["cleaning"], date: "2026-12-03", startTime: "14:00", duration: 90 },
  ],
  [
    "P001 exercise 31 February at 10",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", asks: ["date"] },
  ],
  ["P001 exercise at 25:00", { patientId: "P001", services: ["exercise"], asks: ["start_time"] }],
  ["urgent insulin for Mr Evans asap", { patientId: "P004", services: ["medicine"], urgency: "high" }],
  [
    "medicine for P001 on Monday, Wednesday and Friday at 8",
    { patientId: "P001", services: ["medicine"], date: "2026-11-30", startTime: "08:00" },
    { patientId: "P001", services: ["medicine"], date: "2026-11-25", startTime: "08:00" },
    { patientId: "P001", services: ["medicine"], date: "2026-11-27", startTime: "08:00" },
  ],
  [
    "Medicine for P001 and P002 at 8",
    { patientId: "P001", services: ["medicine"], startTime: "08:00" },
    { patientId: "P002", services: ["medicine"], startTime: "08:00" },
  ],
  [
    "hoovering and ironing for Miss Walker on Thursday afternoon for 45 minutes, no rush",
    {
      patientId: "P007",
      services: ["cleaning", "laundry"],
      date: "2026-11-26",
      window: "12:00-17:00",
      duration: 45,
      urgency: "low",
    },
  ],
  [
    "May I have someone for May at noon for a chat?",
    { patientId: "2-260", services: ["companionship"], startTime: "12:00" },
  ],
  [
    "Will someone walk with Mrs Cook next Thursday at 11",
    { patientId: "P013", services: ["walking"], date: "2026-12-03", startTime: "11:00" },
  ],
  ["make lunch for P004 at lunchtime", { patientId: "P004", services: ["meal_prep"], window: "12:00-14:00" }],
  [
    "teatime meds for p5, who speaks Hindi, driver please",
    { patientId: "P005", services: ["medicine"], window: "16:00-18:00", language: "Hindi", vehicle: true },
  ],
  [
    "P001 in the next hour for shopping",
    { patientId: "P001", services: ["shopping"], date: "2026-11-23", window: "09:07-10:07" },
  ],
  [
    "Companionship for P002 in 2 hours for 30 min",
    { patientId: "P002", services: ["companionship"], date: "2026-11-23", startTime: "11:07", duration: 30 },
  ],
  [
    "no medication, just a walk for P001 at 2",
    { patientId: "P001", services: ["walking"], startTime: "14:00" },
  ],
  [
    "2-254 to visit P001 for exercise at 11",
    { patientId: "P001", services: ["exercise"], startTime: "11:00", employeeId: "2-254" },
  ],
  [
    "assign E004 to P001 for exercise 2-4pm",
    { patientId: "P001", services: ["exercise"], startTime: "14:00", duration: 120, employeeId: "E004" },
  ],
  [
    "wallking for P001 tomorow at 11",
    { patientId: "P001", services: ["walking"], date: "2026-11-24", startTime: "11:00" },
  ],
  ["Mary Jones needs exercise at 11", { services: ["exercise"], startTime: "11:00", asks: ["patient_id"] }],
  [
    "Can someone sit with Dorothy Roberts this afternoon?",
    { patientId: "P005", services: ["companionship"], date: "2026-11-23", window: "12:00-17:00" },
  ],
  [
    "Please send E005 to see P009 for her medication at 10:30 on 24 Nov",
    { patientId: "P009", services: ["medicine"], date: "2026-11-24", startTime: "10:30", employeeId: "E005" },
  ],
  [
    "I need a senior carer for Frank on 2026-11-25 at 14:00 for 90 min",
    {
      patientId: "P006",
      date: "2026-11-25",
      startTime: "14:00",
      duration: 90,
      requiredRole: "Senior Carer",
      asks: ["service_type"],
    },
  ],
  [
    "Half an hour of exercise with P001 at noon tomorrow",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "12:00", duration: 30 },
  ],
  [
    "P001: personal care, 7am, 26/11/2026",
    { patientId: "P001", services: ["personal_care"], date: "2026-11-26", startTime: "07:00" },
  ],
  [
    "Personal care for p001 at 7:15 am and medication at 7.30am",
    { patientId: "P001", services: ["personal_care"], startTime: "07:15" },
    { patientId: "P001", services: ["medicine"], startTime: "07:30" },
  ],
  [
    "meds for mrs phillips before 10 tomorrow",
    { patientId: "P009", services: ["medicine"], date: "2026-11-24", window: "07:00-10:00" },
  ],
  ["Shopping for Gladys after 3", { patientId: "P011", services: ["shopping"], window: "15:00-22:00" }],
  ["Medication by noon for P003", { patientId: "P003", services: ["medicine"], window: "07:00-12:00" }],
  [
    "P001 needs someone urgently for a shower",
    { patientId: "P001", services: ["personal_care"], urgency: "high" },
  ],
  ["Rose needs her tablets at 8", { patientId: "2-254", services: ["medicine"], startTime: "08:00" }],
  ["exercise with rose at 10", { services: ["exercise"], startTime: "10:00", asks: ["patient_id"] }],
  [
    "Please mark this urgent: P002 needs his pills now",
    { patientId: "P002", services: ["medicine"], urgency: "high" },
  ],
  [
    "She doesn't speak English, exercise for P001 at 2",
    { patientId: "P001", services: ["exercise"], startTime: "14:00" },
  ],
  [
    "No nurse needed; companionship for Albert Robinson Wednesday at 1.30",
    { patientId: "P008", services: ["companionship"], date: "2026-11-25", startTime: "13:30" },
  ],
  [
    "Do not give any medication to P001, only breakfast at 8",
    { patientId: "P001", services: ["meal_prep"], startTime: "08:00" },
  ],
  [
    "Prof. Bennett wants company on the 3rd at 4pm",
    { patientId: "P012", services: ["companionship"], date: "2026-12-03", startTime: "16:00" },
  ],
  [
    "someone to do the washing up for P004 tomorrow morning",
    { patientId: "P004", services: ["cleaning"], date: "2026-11-24", window: "07:00-12:00" },
  ],
  [
    "wash clothes for P004 tomorrow morning at 10",
    { patientId: "P004", services: ["laundry"], date: "2026-11-24", startTime: "10:00" },
  ],
  [
    "P004 laundry and cleaning 1 to 2:30 pm Friday",
    {
      patientId: "P004",
      services: ["cleaning", "laundry"],
      date: "2026-11-27",
      startTime: "13:00",
      duration: 90,
    },
  ],
  [
    "Double-up for Edith Cooper, personal care, tonight at 8",
    { patientId: "P015", services: ["personal_care"], date: "2026-11-23", startTime: "20:00", carers: 2 },
  ],
  ["exercise at ten to two for P001", { patientId: "P001", services: ["exercise"], startTime: "13:50" }],
  [
    "exercise P001 from nine to five",
    { patientId: "P001", services: ["exercise"], startTime: "09:00", duration: 480 },
  ],
  [
    "Medication for P001 at 8am, 12pm, 5pm and 10pm",
    { patientId: "P001", services: ["medicine"], startTime: "08:00" },
    { patientId: "P001", services: ["medicine"], startTime: "12:00" },
    { patientId: "P001", services: ["medicine"], startTime: "17:00" },
    { patientId: "P001", services: ["medicine"], startTime: "22:00" },
  ],
  [
    "P001 at 8 and P002 at 10 for medicine",
    { patientId: "P001", services: ["medicine"], startTime: "08:00" },
    { patientId: "P002", services: ["medicine"], startTime: "10:00" },
  ],
  [
    "Tomorrow at 8 P001 needs medicine and P002 needs exercise",
    { patientId: "P001", services: ["medicine"], date: "2026-11-24", startTime: "08:00" },
    { patientId: "P002", services: ["exercise"], date: "2026-11-24", startTime: "08:00" },
  ],
  [
    "medicine and exercise for P001 at 8 and 10 respectively",
    { patientId: "P001", services: ["medicine"], startTime: "08:00" },
    { patientId: "P001", services: ["exercise"], startTime: "10:00" },
  ],
  ["P001 or P002 needs exercise at 10", { services: ["exercise"], startTime: "10:00", asks: ["patient_id"] }],
  [
    "exercise or companionship for P001 at 10",
    { patientId: "P001", startTime: "10:00", asks: ["service_type"] },
  ],
  ["exercise for P001 at 10 or 11", { patientId: "P001", services: ["exercise"], asks: ["start_time"] }],
  [
    "exercise for P001 every day at 10",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", asks: ["date"] },
  ],
  ["exercise for P001 next week", { patientId: "P001", services: ["exercise"], asks: ["date"] }],
  ["exercise for P001 at the weekend", { patientId: "P001", services: ["exercise"], asks: ["date"] }],
  [
    "exercise for P001 in 3 days at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-11-26", startTime: "10:00" },
  ],
  [
    "exercise for P001 the day after tomorrow at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-11-25", startTime: "10:00" },
  ],
  [
    "exercise for P001 a week on Thursday at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-12-03", startTime: "10:00" },
  ],
  [
    "exercise for P001 Thursday week at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-12-03", startTime: "10:00" },
  ],
  [
    "exercise for P001 in a fortnight at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-12-07", startTime: "10:00" },
  ],
  [
    "exercise for P001 on Monday 24 November at 10",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", asks: ["date"] },
  ],
  [
    "exercise for P001 on Tuesday 24 November at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "10:00" },
  ],
  ["walk for Joyce Walker at 2", { patientId: "P007", services: ["walking"], startTime: "14:00" }],
  ["walker needs a walk", { services: ["walking"], asks: ["patient_id"] }],
  ["Walking for Walker at 2", { patientId: "P007", services: ["walking"], startTime: "14:00" }],
  ["Cook dinner for Doris Cook at 6", { patientId: "P013", services: ["meal_prep"], startTime: "18:00" }],
  ["Cook dinner for P001 at 6", { patientId: "P001", services: ["meal_prep"], startTime: "18:00" }],
  [
    "She can't walk so she needs her shopping done, P001, Tuesday 3pm",
    { patientId: "P001", services: ["shopping"], date: "2026-11-24", startTime: "15:00" },
  ],
  [
    "Emma to do P001 at 8 and David to do P002 at 9, medication both",
    { patientId: "P001", services: ["medicine"], startTime: "08:00", employeeId: "E004" },
    { patientId: "P002", services: ["medicine"], startTime: "09:00", employeeId: "E005" },
  ],
  [
    "Assign 2-254 to 2-260 for exercise at 11",
    { patientId: "2-260", services: ["exercise"], startTime: "11:00", employeeId: "2-254" },
  ],
  [
    "exercise for 2-260 with 2-254 at 11",
    { patientId: "2-260", services: ["exercise"], startTime: "11:00", employeeId: "2-254" },
  ],
  [
    "P001 2-4pm tomorrow companionship",
    { patientId: "P001", services: ["companionship"], date: "2026-11-24", startTime: "14:00", duration: 120 },
  ],
  [
    "at 10 minutes past 8 give P001 insulin",
    { patientId: "P001", services: ["medicine"], startTime: "08:10" },
  ],
  [
    "between 10am and noon P001 cleaning",
    { patientId: "P001", services: ["cleaning"], window: "10:00-12:00" },
  ],
  [
    "P001 first thing tomorrow for breakfast",
    { patientId: "P001", services: ["meal_prep"], date: "2026-11-24", window: "07:00-09:00" },
  ],
  [
    "Please assign a carer with a car to take P001 shopping at 3ish",
    { patientId: "P001", services: ["shopping"], startTime: "15:00", vehicle: true },
  ],
  ["P001 medication at 0830", { patientId: "P001", services: ["medicine"], startTime: "08:30" }],
  ["P001 medication 1830 hrs", { patientId: "P001", services: ["medicine"], startTime: "18:30" }],
  ["P001 medication at 18", { patientId: "P001", services: ["medicine"], startTime: "18:00" }],
  [
    "P001 exercise on the 31st at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-12-31", startTime: "10:00" },
  ],
  [
    "dr bennett exercise tomorow mornning",
    { patientId: "P012", services: ["exercise"], date: "2026-11-24", window: "07:00-12:00" },
  ],
  [
    "Good morning, please could you find a nurse for P001's injection on Wed at half past 2",
    {
      patientId: "P001",
      services: ["medicine"],
      date: "2026-11-25",
      startTime: "14:30",
      requiredRole: "Nurse",
    },
  ],
  [
    "send someone to 15 Elm Grove for P001 at 3 to do the hoovering",
    { patientId: "P001", services: ["cleaning"], startTime: "15:00" },
  ],
  [
    "book nurse for eye-drops, P001, daily",
    { patientId: "P001", services: ["medicine"], requiredRole: "Nurse", asks: ["date"] },
  ],
  [
    "someone fluent in Polish for a chat with P011 on Friday evening",
    {
      patientId: "P011",
      services: ["companionship"],
      date: "2026-11-27",
      window: "17:00-22:00",
      language: "Polish",
    },
  ],
  [
    "P001 needs medicine at 8. She also needs exercise at 10.",
    { patientId: "P001", services: ["medicine"], startTime: "08:00" },
    { patientId: "P001", services: ["exercise"], startTime: "10:00" },
  ],
  [
    "exercise for P001 tomorrow (Tuesday) at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "10:00" },
  ],
  [
    "P001 exercise next week on Friday at 3pm",
    { patientId: "P001", services: ["exercise"], date: "2026-12-04", startTime: "15:00" },
  ],
  [
    "Please arrange: personal care, P013, 07:30, 25 Nov 2026, two carers, urgent",
    {
      patientId: "P013",
      services: ["personal_care"],
      date: "2026-11-25",
      startTime: "07:30",
      urgency: "high",
      carers: 2,
    },
  ],
  [
    "personal care x2 carers P013 7.30 in the morning on Thursday",
    { patientId: "P013", services: ["personal_care"], date: "2026-11-26", startTime: "07:30", carers: 2 },
  ],
  [
    "Is there anyone available to walk George Williams' dog today at 4?",
    { patientId: "P002", services: ["walking"], date: "2026-11-23", startTime: "16:00" },
  ],
  [
    "Please get Sarah Johnson to visit Mr Edwards for lunch prep at noon on Friday the 27th",
    {
      patientId: "P010",
      services: ["meal_prep"],
      date: "2026-11-27",
      startTime: "12:00",
      employeeId: "E002",
    },
  ],
  [
    "Could David Jones give Mrs. Phillips' insulin at 7am on Tuesday, 1 December?",
    { patientId: "P009", services: ["medicine"], date: "2026-12-01", startTime: "07:00", employeeId: "E005" },
  ],
  [
    "I want John Smith to sit with Stanley Bennett from half past one until three tomorrow",
    {
      patientId: "P012",
      services: ["companionship"],
      date: "2026-11-24",
      startTime: "13:30",
      duration: 90,
      employeeId: "E001",
    },
  ],
  [
    "urgent!! P006 fell, needs personal care immediately",
    { patientId: "P006", services: ["personal_care"], urgency: "high" },
  ],
  [
    "Mr Thomas would like to go for a walk at 3 o'clock in the afternoon",
    { patientId: "P006", services: ["walking"], startTime: "15:00" },
  ],
  [
    "medicine for P001 P002 and P003 at 8am",
    { patientId: "P001", services: ["medicine"], startTime: "08:00" },
    { patientId: "P002", services: ["medicine"], startTime: "08:00" },
    { patientId: "P003", services: ["medicine"], startTime: "08:00" },
  ],
  [
    "P001 exercise tomorrow 11",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "11:00" },
  ],
  [
    "P001 exercise tmrw 11am",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "11:00" },
  ],
  [
    "P003 meds 8am tomorrow and 8pm tomorrow",
    { patientId: "P003", services: ["medicine"], date: "2026-11-24", startTime: "08:00" },
    { patientId: "P003", services: ["medicine"], date: "2026-11-24", startTime: "20:00" },
  ],
  [
    "Meds for P003 tomorrow morning and evening",
    { patientId: "P003", services: ["medicine"], date: "2026-11-24", window: "07:00-12:00" },
    { patientId: "P003", services: ["medicine"], date: "2026-11-24", window: "17:00-22:00" },
  ],
  [
    "Breakfast call and tea call for P001, personal care",
    { patientId: "P001", services: ["personal_care"], window: "07:00-10:00" },
    { patientId: "P001", services: ["personal_care"], window: "16:00-18:00" },
  ],
  [
    "No car needed, companionship for P001 at 2",
    { patientId: "P001", services: ["companionship"], startTime: "14:00" },
  ],
  [
    "exercise for P001 with someone who drives at 2",
    { patientId: "P001", services: ["exercise"], startTime: "14:00", vehicle: true },
  ],
  [
    "can you send someone other than Emma to P001 for exercise at 2",
    { patientId: "P001", services: ["exercise"], startTime: "14:00", asks: ["employee_id"] },
  ],
  [
    "not P001 but P002 needs exercise at 2",
    { patientId: "P002", services: ["exercise"], startTime: "14:00" },
  ],
  [
    "exercise for P001 not on Monday but Tuesday at 2",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "14:00" },
  ],
  [
    "P001 needs to go for her exercise class, 45 min, sometime between 9:30 and 11:30 tomorrow",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", window: "09:30-11:30", duration: 45 },
  ],
  [
    "the nurse says P001 needs companionship at 4",
    { patientId: "P001", services: ["companionship"], startTime: "16:00" },
  ],
  ["Exercise for 2-999 at 10", { services: ["exercise"], startTime: "10:00", asks: ["patient_id"] }],
  [
    "Send E999 to P001 for exercise at 10",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", asks: ["employee_id"] },
  ],
  ["exercise for Zelda at 10", { services: ["exercise"], startTime: "10:00", asks: ["patient_id"] }],
  ["Mrs Zorro needs a bath at 9", { services: ["personal_care"], startTime: "09:00", asks: ["patient_id"] }],
  [
    "MEDICINE FOR MARY THOMPSON AT 8AM TOMORROW",
    { patientId: "P001", services: ["medicine"], date: "2026-11-24", startTime: "08:00" },
  ],
  [
    "Exercise For P001 Tomorrow At 11",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "11:00" },
  ],
  [
    "Please Assign A Nurse To Mary Thompson For Medication Tomorrow Morning At 9",
    {
      patientId: "P001",
      services: ["medicine"],
      date: "2026-11-24",
      startTime: "09:00",
      requiredRole: "Nurse",
    },
  ],
  ["help p 10 with lunch at 1", { patientId: "P010", services: ["meal_prep"], startTime: "13:00" }],
  ["patient 10 needs lunch at 1", { patientId: "P010", services: ["meal_prep"], startTime: "13:00" }],
  ["patient number 010 cleaning 2pm", { patientId: "P010", services: ["cleaning"], startTime: "14:00" }],
  ["walk at 6 in the morning for P001", { patientId: "P001", services: ["walking"], startTime: "06:00" }],
  ["P001 exercise at 12", { patientId: "P001", services: ["exercise"], startTime: "12:00" }],
  [
    "P001 exercise at midnight",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "00:00" },
  ],
  ["P001 exercise before lunch", { patientId: "P001", services: ["exercise"], window: "10:00-12:00" }],
  [
    "P001 cleaning any time after 2 but before 4",
    { patientId: "P001", services: ["cleaning"], window: "14:00-16:00" },
  ],
  ["P001 cleaning 10-12", { patientId: "P001", services: ["cleaning"], startTime: "10:00", duration: 120 }],
  [
    "P001 cleaning 10–12 on 24/11",
    { patientId: "P001", services: ["cleaning"], date: "2026-11-24", startTime: "10:00", duration: 120 },
  ],
  [
    "P001 cleaning on the 24th between 10 and 12",
    { patientId: "P001", services: ["cleaning"], date: "2026-11-24", window: "10:00-12:00" },
  ],
  [
    "help P001 get dressed at 8 and then breakfast at half 8",
    { patientId: "P001", services: ["personal_care"], startTime: "08:00" },
    { patientId: "P001", services: ["meal_prep"], startTime: "08:30" },
  ],
  [
    "Emma for P001's exercise at 10",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", employeeId: "E004" },
  ],
  ["Exercise for Mary T at 10", { patientId: "P001", services: ["exercise"], startTime: "10:00" }],
  ["M Thompson needs shopping on Friday", { patientId: "P001", services: ["shopping"], date: "2026-11-27" }],
  [
    "Exercise for P001 at 2 with anyone but Emma",
    { patientId: "P001", services: ["exercise"], startTime: "14:00", asks: ["employee_id"] },
  ],
  [
    "do not send a nurse; a carer is fine for P001 cleaning at 2pm",
    { patientId: "P001", services: ["cleaning"], startTime: "14:00" },
  ],
  [
    "P001 medication not before 9 and not after 11",
    { patientId: "P001", services: ["medicine"], window: "09:00-11:00" },
  ],
  [
    "Send Zelda to P001 for exercise at 10",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", asks: ["employee_id"] },
  ],
  [
    "Margaret's tablets 9 o'clock tonight",
    { patientId: "P009", services: ["medicine"], date: "2026-11-23", startTime: "21:00" },
  ],
  [
    "Margaret's tablets at 9 this evening",
    { patientId: "P009", services: ["medicine"], date: "2026-11-23", startTime: "21:00" },
  ],
  [
    "P001 tablets at 8 tomorrow night",
    { patientId: "P001", services: ["medicine"], date: "2026-11-24", startTime: "20:00" },
  ],
  [
    "I'd like to book a visit for Gladys Hughes: tidying and a chat, Sunday, 3:15pm, 1 hour",
    {
      patientId: "P011",
      services: ["companionship", "cleaning"],
      date: "2026-11-29",
      startTime: "15:15",
      duration: 60,
    },
  ],
  [
    "Could you find a Punjabi speaking carer for P005's bath on 1st December at 10am?",
    {
      patientId: "P005",
      services: ["personal_care"],
      date: "2026-12-01",
      startTime: "10:00",
      language: "Punjabi",
    },
  ],
  [
    "Need cover for P012 at 18:45 this evening - tablets",
    { patientId: "P012", services: ["medicine"], date: "2026-11-23", startTime: "18:45" },
  ],
  [
    "cover P008 walk 14.15 to 15.00 tomorrow",
    { patientId: "P008", services: ["walking"], date: "2026-11-24", startTime: "14:15", duration: 45 },
  ],
  [
    "Is anyone free to help Ernest wash and dress at 7 tomorrow morning?",
    { patientId: "P010", services: ["personal_care"], date: "2026-11-24", startTime: "07:00" },
  ],
  [
    "P004 has run out of food, needs groceries today",
    { patientId: "P004", services: ["shopping"], date: "2026-11-23" },
  ],
  [
    "collect groceries for Mrs Cooper by 5",
    { patientId: "P015", services: ["shopping"], window: "07:00-17:00" },
  ],
  [
    "Someone please iron Harold's shirts on Saturday morning",
    { patientId: "P014", services: ["laundry"], date: "2026-11-28", window: "07:00-12:00" },
  ],
  [
    "He wants a game of chess and some company, P014, Sunday afternoon",
    { patientId: "P014", services: ["companionship"], date: "2026-11-29", window: "12:00-17:00" },
  ],
  [
    "Physio for Ms Roberts on 24.11.2026 at 11 o'clock, one hour",
    { patientId: "P005", services: ["exercise"], date: "2026-11-24", startTime: "11:00", duration: 60 },
  ],
  ["take Joyce for a stroll around 4", { patientId: "P007", services: ["walking"], startTime: "16:00" }],
  [
    "P003 insulin within the next half hour",
    { patientId: "P003", services: ["medicine"], date: "2026-11-23", window: "09:07-09:37" },
  ],
  [
    "P003 insulin straight away, it's an emergency",
    { patientId: "P003", services: ["medicine"], urgency: "high" },
  ],
  [
    "not urgent: hoovering for P003 whenever you can",
    { patientId: "P003", services: ["cleaning"], urgency: "low" },
  ],
  [
    "low priority cleaning for P003 next Tuesday at 2",
    { patientId: "P003", services: ["cleaning"], date: "2026-12-01", startTime: "14:00", urgency: "low" },
  ],
  [
    "change the sheets for P009 on Wednesday at 10",
    { patientId: "P009", services: ["laundry"], date: "2026-11-25", startTime: "10:00" },
  ],
  ["dinner for P009 at 6", { patientId: "P009", services: ["meal_prep"], startTime: "18:00" }],
  [
    "help Helen Davies with toileting and her meds at 9pm",
    { patientId: "P003", services: ["medicine", "personal_care"], startTime: "21:00" },
  ],
  [
    "two nurses for P009 medication at 9",
    { patientId: "P009", services: ["medicine"], startTime: "09:00", requiredRole: "Nurse", carers: 2 },
  ],
  [
    "a nurse or a senior carer for P009 medication at 9",
    { patientId: "P009", services: ["medicine"], startTime: "09:00", requiredRole: "Senior Carer" },
  ],
  [
    "a carer, not a nurse, for P009 exercise at 9",
    { patientId: "P009", services: ["exercise"], startTime: "09:00" },
  ],
  [
    "it doesn't have to be a nurse for P009 exercise at 9",
    { patientId: "P009", services: ["exercise"], startTime: "09:00" },
  ],
  ["non-driver fine, P009 shopping at 9", { patientId: "P009", services: ["shopping"], startTime: "09:00" }],
  [
    "P009 shopping at 9, must have own car",
    { patientId: "P009", services: ["shopping"], startTime: "09:00", vehicle: true },
  ],
  [
    "P009 companionship, Hindi or Urdu speaker, 2pm",
    { patientId: "P009", services: ["companionship"], startTime: "14:00", language: "Hindi" },
  ],
  [
    "Can Lisa Garcia do P002's laundry on 30th November from 1pm for two hours?",
    {
      patientId: "P002",
      services: ["laundry"],
      date: "2026-11-30",
      startTime: "13:00",
      duration: 120,
      employeeId: "E006",
    },
  ],
  [
    "P002 companionship for an hour and fifteen minutes at 11",
    { patientId: "P002", services: ["companionship"], startTime: "11:00", duration: 75 },
  ],
  [
    "P002 companionship 1h30 at 11",
    { patientId: "P002", services: ["companionship"], startTime: "11:00", duration: 90 },
  ],
  [
    "P002 companionship for three quarters of an hour at 11",
    { patientId: "P002", services: ["companionship"], startTime: "11:00", duration: 45 },
  ],
  [
    "P002 companionship 11:00-12:30 on 2026-12-01",
    { patientId: "P002", services: ["companionship"], date: "2026-12-01", startTime: "11:00", duration: 90 },
  ],
  ["P002 exercise at twenty past three", { patientId: "P002", services: ["exercise"], startTime: "15:20" }],
  [
    "P002 exercise at quarter past 11 in the morning",
    { patientId: "P002", services: ["exercise"], startTime: "11:15" },
  ],
  ["P002 exercise at five to nine", { patientId: "P002", services: ["exercise"], startTime: "08:55" }],
  ["P002 exercise at eleven", { patientId: "P002", services: ["exercise"], startTime: "11:00" }],
  ["P002 exercise at half eleven", { patientId: "P002", services: ["exercise"], startTime: "11:30" }],
  ["P002 exercise at half one", { patientId: "P002", services: ["exercise"], startTime: "13:30" }],
  ["P002 exercise at 10pm", { patientId: "P002", services: ["exercise"], startTime: "22:00" }],
  ["P002 exercise at 12:30", { patientId: "P002", services: ["exercise"], startTime: "12:30" }],
  ["P002 exercise at 6:30", { patientId: "P002", services: ["exercise"], startTime: "18:30" }],
  ["P002 exercise at 06:30", { patientId: "P002", services: ["exercise"], startTime: "06:30" }],
  [
    "P002 exercise yesterday at 10",
    { patientId: "P002", services: ["exercise"], date: "2026-11-22", startTime: "10:00" },
  ],
  [
    "P002 exercise on 1 November 2026 at 10",
    { patientId: "P002", services: ["exercise"], date: "2026-11-01", startTime: "10:00" },
  ],
  [
    "P002 exercise on 29/2/2027 at 10",
    { patientId: "P002", services: ["exercise"], startTime: "10:00", asks: ["date"] },
  ],
  [
    "P002 exercise on 11/24 at 10",
    { patientId: "P002", services: ["exercise"], startTime: "10:00", asks: ["date"] },
  ],
  ["P002 exercise at 10:75", { patientId: "P002", services: ["exercise"], asks: ["start_time"] }],
  [
    "P002 exercise for 0 minutes at 10",
    { patientId: "P002", services: ["exercise"], startTime: "10:00", asks: ["duration"] },
  ],
  [
    "exercise for P002, P003 at 10 and P004 at 11",
    { patientId: "P002", services: ["exercise"], startTime: "10:00" },
    { patientId: "P003", services: ["exercise"], startTime: "10:00" },
    { patientId: "P004", services: ["exercise"], startTime: "11:00" },
  ],
  [
    "2-254 needs exercise at 2-3pm",
    { patientId: "2-254", services: ["exercise"], startTime: "14:00", duration: 60 },
  ],
  [
    "Mark P002 as urgent, exercise at 10",
    { patientId: "P002", services: ["exercise"], startTime: "10:00", urgency: "high" },
  ],
  [
    "Sunday exercise for P002 at 10",
    { patientId: "P002", services: ["exercise"], date: "2026-11-29", startTime: "10:00" },
  ],
  ["exercise for P002 in May", { patientId: "P002", services: ["exercise"], asks: ["date"] }],
  [
    "exercise for P002 on 3 May at 10",
    { patientId: "P002", services: ["exercise"], date: "2027-05-03", startTime: "10:00" },
  ],
  ["exercise for May at 10", { patientId: "2-260", services: ["exercise"], startTime: "10:00" }],
  ["please exercise with may at 10", { services: ["exercise"], startTime: "10:00", asks: ["patient_id"] }],
  ["give Grace her tablets at 8", { services: ["medicine"], startTime: "08:00", asks: ["patient_id"] }],
  [
    "hope you can help: P002 exercise at 10",
    { patientId: "P002", services: ["exercise"], startTime: "10:00" },
  ],
  ["hello", { asks: ["patient_id", "service_type"] }],
  ["exercise", { services: ["exercise"], asks: ["patient_id"] }],
  ["E004", { employeeId: "E004", asks: ["patient_id", "service_type"] }],
  ["P002", { patientId: "P002", asks: ["service_type"] }],
  [
    "Mary and George need exercise at 10",
    { patientId: "P001", services: ["exercise"], startTime: "10:00" },
    { services: ["exercise"], startTime: "10:00", asks: ["patient_id"] },
  ],
  [
    "Mary Thompson and Helen Davies need exercise at 10",
    { patientId: "P001", services: ["exercise"], startTime: "10:00" },
    { patientId: "P003", services: ["exercise"], startTime: "10:00" },
  ],
  ["exercise for P001 George at 10", { services: ["exercise"], startTime: "10:00", asks: ["patient_id"] }],
  [
    "exercise for P001 (Mary Thompson) at 10",
    { patientId: "P001", services: ["exercise"], startTime: "10:00" },
  ],
  [
    "exercise for George Williams P002 at 10",
    { patientId: "P002", services: ["exercise"], startTime: "10:00" },
  ],
  [
    "Richard Wilson and Emma Wilson to P007 for personal care at 8, double up",
    {
      ...{ patientId: "P007", services: ["personal_care"], startTime: "08:00", carers: 2 },
      ...{ employeeId: "E013", employeeIds: ["E013", "E004"] },
    },
  ],
  [
    "Wilson to do exercise with P001 at 10",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", asks: ["employee_id"] },
  ],
  [
    "Send Helen to P001 at 10 for exercise",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", employeeId: "E020" },
  ],
  ["exercise for Stanley at 10", { patientId: "P012", services: ["exercise"], startTime: "10:00" }],
  [
    "P001 meds 8am & P002 meds 9am",
    { patientId: "P001", services: ["medicine"], startTime: "08:00" },
    { patientId: "P002", services: ["medicine"], startTime: "09:00" },
  ],
  [
    "P001 meds 8am; P002 meds 9am; P003 exercise 10am",
    { patientId: "P001", services: ["medicine"], startTime: "08:00" },
    { patientId: "P002", services: ["medicine"], startTime: "09:00" },
    { patientId: "P003", services: ["exercise"], startTime: "10:00" },
  ],
  [
    "every morning medication for P001 at 8",
    { patientId: "P001", services: ["medicine"], startTime: "08:00", asks: ["date"] },
  ],
  ["twice a day medication for P001", { patientId: "P001", services: ["medicine"], asks: ["date"] }],
  ["P001 exercise between 10pm and 2am", { patientId: "P001", services: ["exercise"], asks: ["window"] }],
  [
    "P001 exercise at 10 for 45 minutes and cleaning at 12 for an hour",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", duration: 45 },
    { patientId: "P001", services: ["cleaning"], startTime: "12:00", duration: 60 },
  ],
  [
    "At 8 medicine, at 10 exercise, P001",
    { patientId: "P001", services: ["medicine"], startTime: "08:00" },
    { patientId: "P001", services: ["exercise"], startTime: "10:00" },
  ],
  [
    "medicine at 8, personal care and exercise at 10 for P001 tomorrow",
    { patientId: "P001", services: ["medicine"], date: "2026-11-24", startTime: "08:00" },
    { patientId: "P001", services: ["exercise", "personal_care"], date: "2026-11-24", startTime: "10:00" },
  ],
  [
    "send Emma to P001 for exercise at 10 and someone else to P002 for exercise at 11",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", employeeId: "E004" },
    { patientId: "P002", services: ["exercise"], startTime: "11:00" },
  ],
  [
    "Send Emma to P001 for medicine at 8 and exercise at 10",
    { patientId: "P001", services: ["medicine"], startTime: "08:00", employeeId: "E004" },
    { patientId: "P001", services: ["exercise"], startTime: "10:00", employeeId: "E004" },
  ],
  [
    "tablets for P001 at 8 in the morning and 8 in the evening",
    { patientId: "P001", services: ["medicine"], startTime: "08:00" },
    { patientId: "P001", services: ["medicine"], startTime: "20:00" },
  ],
  [
    "P001 lunch at 12.30 and supper at 7",
    { patientId: "P001", services: ["meal_prep"], startTime: "12:30" },
    { patientId: "P001", services: ["meal_prep"], startTime: "19:00" },
  ],
  ['P001 "personal_care" at 9', { patientId: "P001", services: ["personal_care"], startTime: "09:00" }],
  ["P001 meal_prep at 9", { patientId: "P001", services: ["meal_prep"], startTime: "09:00" }],
  ["P001 personal-care at 9", { patientId: "P001", services: ["personal_care"], startTime: "09:00" }],
  ["P001 persnal care at 9", { patientId: "P001", services: ["personal_care"], startTime: "09:00" }],
  ["P001 medcation at 9", { patientId: "P001", services: ["medicine"], startTime: "09:00" }],
  ["P001 exercize at 9", { patientId: "P001", services: ["exercise"], startTime: "09:00" }],
  ["P001 grocries at 9", { patientId: "P001", services: ["shopping"], startTime: "09:00" }],
  [
    "talking about P001: booking for exercise at 9, looking for a nurse",
    { patientId: "P001", services: ["exercise"], startTime: "09:00", requiredRole: "Nurse" },
  ],
  ["P001 med review at 9", { patientId: "P001", services: ["medicine"], startTime: "09:00" }],
  ["P001 needs a dressing change at 9", { patientId: "P001", startTime: "09:00", asks: ["service_type"] }],
  ["P001 needs care at 9", { patientId: "P001", startTime: "09:00", asks: ["service_type"] }],
  ["Will Mary need exercise at 10?", { patientId: "P001", asks: ["service_type"] }],
  [
    "medicine at 8 for P001 and P002 at 9",
    { patientId: "P001", services: ["medicine"], startTime: "08:00" },
    { patientId: "P002", services: ["medicine"], startTime: "09:00" },
  ],
  ["P001 breakfast at 6", { patientId: "P001", services: ["meal_prep"], startTime: "06:00" }],
  [
    "Tomorrow, exercise for P001 at 11",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "11:00" },
  ],
  [
    "at 11 tomorrow exercise for P001",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "11:00" },
  ],
  [
    "for P001 exercise tomorrow at 11",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "11:00" },
  ],
  [
    "At 11, for P001, tomorrow: exercise",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "11:00" },
  ],
  [
    "tomorrow at 11 please find someone to do exercises with P001",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "11:00" },
  ],
  ["P001 iron tablets at 9", { patientId: "P001", services: ["medicine"], startTime: "09:00" }],
  [
    "Can Mary have a shower at 8 on Friday?",
    { patientId: "P001", services: ["personal_care"], date: "2026-11-27", startTime: "08:00" },
  ],
  [
    "P001 exercise on Friday 4 December at 9",
    { patientId: "P001", services: ["exercise"], date: "2026-12-04", startTime: "09:00" },
  ],
  [
    "personal care at 8 for 45 minutes for P001 with Emma, tomorrow",
    {
      patientId: "P001",
      services: ["personal_care"],
      date: "2026-11-24",
      startTime: "08:00",
      duration: 45,
      employeeId: "E004",
    },
  ],
  [
    "Could you please arrange for someone to help P001 with her bath at around 9.15 tomorrow? Thanks, Janet",
    { patientId: "P001", services: ["personal_care"], date: "2026-11-24", startTime: "09:15" },
  ],
  [
    "We need cover for Mary's medication on Saturday 28th November 2026 at 8am",
    { patientId: "P001", services: ["medicine"], date: "2026-11-28", startTime: "08:00" },
  ],
  [
    "Frank's carer called in sick, can someone do his personal care at 7am tomorrow?",
    { patientId: "P006", services: ["personal_care"], date: "2026-11-24", startTime: "07:00" },
  ],
  [
    "Emma is off sick. Who can do P001 medication at 8?",
    { patientId: "P001", services: ["medicine"], startTime: "08:00", asks: ["employee_id"] },
  ],
  [
    "Mr Bailey (P014) wants his shopping done by Friday at noon",
    { patientId: "P014", services: ["shopping"], date: "2026-11-27", startTime: "12:00" },
  ],
  [
    "Patient P001, medication, 09:00 tomorrow, nurse, Polish",
    {
      patientId: "P001",
      services: ["medicine"],
      date: "2026-11-24",
      startTime: "09:00",
      requiredRole: "Nurse",
      language: "Polish",
    },
  ],
  [
    "P001 needs medication at 9:00 AM on November 25th",
    { patientId: "P001", services: ["medicine"], date: "2026-11-25", startTime: "09:00" },
  ],
  [
    "Schedule a 30-minute medication visit for P003 on Wednesday at 8:30",
    { patientId: "P003", services: ["medicine"], date: "2026-11-25", startTime: "08:30", duration: 30 },
  ],
  [
    "30 minute chat with Gladys at 4pm",
    { patientId: "P011", services: ["companionship"], startTime: "16:00", duration: 30 },
  ],
  [
    "P002 to have a shower between 7 and 9 in the morning",
    { patientId: "P002", services: ["personal_care"], window: "07:00-09:00" },
  ],
  [
    "I need 2 carers to hoist P005 at 10am",
    { patientId: "P005", startTime: "10:00", carers: 2, asks: ["service_type"] },
  ],
  [
    "Send the nearest nurse to P001 immediately for her insulin",
    { patientId: "P001", services: ["medicine"], requiredRole: "Nurse", urgency: "high" },
  ],
  [
    "Someone who can drive to take P001 to the shops on Monday",
    { patientId: "P001", services: ["shopping"], date: "2026-11-23", vehicle: true },
  ],
  [
    "P001 exercise from 10am for 1 hour",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", duration: 60 },
  ],
  [
    "P001 exercise starting at 10 and finishing at 11:30",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", duration: 90 },
  ],
  [
    "P001 exercise 10am until 11am tomorrow",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "10:00", duration: 60 },
  ],
  ["P001 exercise by 10", { patientId: "P001", services: ["exercise"], window: "07:00-10:00" }],
  [
    "P001 exercise after 10am but no later than noon",
    { patientId: "P001", services: ["exercise"], window: "10:00-12:00" },
  ],
  ["P001 exercise until noon", { patientId: "P001", services: ["exercise"], window: "07:00-12:00" }],
  ["P001 exercise at noon or 1pm", { patientId: "P001", services: ["exercise"], asks: ["start_time"] }],
  [
    "meds @ 8am for P001 & P002",
    { patientId: "P001", services: ["medicine"], startTime: "08:00" },
    { patientId: "P002", services: ["medicine"], startTime: "08:00" },
  ],
  [
    "P001 meds at 8, 12 and 6",
    { patientId: "P001", services: ["medicine"], startTime: "08:00" },
    { patientId: "P001", services: ["medicine"], startTime: "12:00" },
    { patientId: "P001", services: ["medicine"], startTime: "18:00" },
  ],
  [
    "P001 meds at 8am, P002 meds at 9am and P003 meds at 10am tomorrow",
    { patientId: "P001", services: ["medicine"], date: "2026-11-24", startTime: "08:00" },
    { patientId: "P002", services: ["medicine"], date: "2026-11-24", startTime: "09:00" },
    { patientId: "P003", services: ["medicine"], date: "2026-11-24", startTime: "10:00" },
  ],
  [
    "P001 exercise at 9 tomorrow and P002 exercise at 9 the day after",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "09:00" },
    { patientId: "P002", services: ["exercise"], startTime: "09:00", asks: ["date"] },
  ],
  [
    "exercise for P001 on 24th November and 26th November at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "10:00" },
    { patientId: "P001", services: ["exercise"], date: "2026-11-26", startTime: "10:00" },
  ],
  [
    "exercise for P001 24 and 26 November at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "10:00" },
    { patientId: "P001", services: ["exercise"], date: "2026-11-26", startTime: "10:00" },
  ],
  [
    "P001 exercise tues 10am",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "10:00" },
  ],
  ["P001 exercise thurs", { patientId: "P001", services: ["exercise"], date: "2026-11-26" }],
  [
    "P001 exercise on Sat at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-11-28", startTime: "10:00" },
  ],
  ["P001 sat with her yesterday", { patientId: "P001", date: "2026-11-22", asks: ["service_type"] }],
  [
    "P001 exercise this Friday at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-11-27", startTime: "10:00" },
  ],
  [
    "P001 exercise last Friday at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-11-20", startTime: "10:00" },
  ],
  [
    "P001 exercise Dec 1 at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-12-01", startTime: "10:00" },
  ],
  [
    "P001 exercise 1st of Dec at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-12-01", startTime: "10:00" },
  ],
  [
    "P001 exercise on the 1st of next month at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-12-01", startTime: "10:00" },
  ],
  ["P001 exercise 30/11", { patientId: "P001", services: ["exercise"], date: "2026-11-30" }],
  [
    "P001 exercise 2026/11/30 at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-11-30", startTime: "10:00" },
  ],
  [
    "P001 exercise in two days' time at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-11-25", startTime: "10:00" },
  ],
  [
    "P001 exercise two weeks today at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-12-07", startTime: "10:00" },
  ],
  [
    "P001 exercise first thing in the morning",
    { patientId: "P001", services: ["exercise"], window: "07:00-09:00" },
  ],
  [
    "P001 exercise late afternoon tomorrow",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", window: "15:00-17:00" },
  ],
  [
    "P001 exercise tomorrow night at 8",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "20:00" },
  ],
  ["P001 exercise at 8 at night", { patientId: "P001", services: ["exercise"], startTime: "20:00" }],
  ["P001 exercise at 2 in the morning", { patientId: "P001", services: ["exercise"], startTime: "02:00" }],
  [
    "P001 exercise quarter past 4 in the afternoon",
    { patientId: "P001", services: ["exercise"], startTime: "16:15" },
  ],
  ["P001 exercise 4 p.m.", { patientId: "P001", services: ["exercise"], startTime: "16:00" }],
  ["P001 exercise 4.30 P.M.", { patientId: "P001", services: ["exercise"], startTime: "16:30" }],
  ["P001 exercise 16.30", { patientId: "P001", services: ["exercise"], startTime: "16:30" }],
  ["P001 exercise at 16:30:00", { patientId: "P001", services: ["exercise"], startTime: "16:30" }],
  [
    "P001 exercise 2026-11-24T16:30",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "16:30" },
  ],
  [
    "P001 exercise for about an hour at 4",
    { patientId: "P001", services: ["exercise"], startTime: "16:00", duration: 60 },
  ],
  [
    "P001 exercise for one and a half hours at 4",
    { patientId: "P001", services: ["exercise"], startTime: "16:00", duration: 90 },
  ],
  [
    "P001 exercise for 1.5 hours at 4",
    { patientId: "P001", services: ["exercise"], startTime: "16:00", duration: 90 },
  ],
  [
    "P001 exercise for 2 hours 15 minutes at 4",
    { patientId: "P001", services: ["exercise"], startTime: "16:00", duration: 135 },
  ],
  [
    "P001 exercise for forty-five minutes at 4",
    { patientId: "P001", services: ["exercise"], startTime: "16:00", duration: 45 },
  ],
  ["P001 exercise 4-5", { patientId: "P001", services: ["exercise"], startTime: "16:00", duration: 60 }],
  ["give P001 her 8am tablets", { patientId: "P001", services: ["medicine"], startTime: "08:00" }],
  ["give P001 2 tablets at 8", { patientId: "P001", services: ["medicine"], startTime: "08:00" }],
  ["give P001 10mg warfarin at 8", { patientId: "P001", services: ["medicine"], startTime: "08:00" }],
  ["P001 don't forget her tablets at 8", { patientId: "P001", services: ["medicine"], startTime: "08:00" }],
  [
    "P001 has already had her tablets, just a chat at 8",
    { patientId: "P001", services: ["companionship"], startTime: "08:00" },
  ],
  [
    "P001 without medication, personal care at 8",
    { patientId: "P001", services: ["personal_care"], startTime: "08:00" },
  ],
  [
    "P001 doesn't need medication or cleaning, only exercise at 8",
    { patientId: "P001", services: ["exercise"], startTime: "08:00" },
  ],
  [
    "P001 no nurse, no car, no rush, exercise at 8",
    { patientId: "P001", services: ["exercise"], startTime: "08:00", urgency: "low" },
  ],
  [
    "P001 is refusing medication, so companionship at 3",
    { patientId: "P001", services: ["companionship"], startTime: "15:00", asks: ["service_type"] },
  ],
  ["P001 not exercise but walking at 3", { patientId: "P001", services: ["walking"], startTime: "15:00" }],
  ["keep P001 company at 3", { patientId: "P001", services: ["companionship"], startTime: "15:00" }],
  ["P001's laundry needs doing at 3", { patientId: "P001", services: ["laundry"], startTime: "15:00" }],
  ["P001 washing at 3", { patientId: "P001", startTime: "15:00", asks: ["service_type"] }],
  [
    "P001 help getting dressed and breakfast at 8",
    { patientId: "P001", services: ["personal_care", "meal_prep"], startTime: "08:00" },
  ],
  [
    "P001 cup of tea and a chat at 3",
    { patientId: "P001", services: ["companionship", "meal_prep"], startTime: "15:00" },
  ],
  ["P001 would like a cuppa at 3", { patientId: "P001", services: ["meal_prep"], startTime: "15:00" }],
  ["change P001's bed at 3", { patientId: "P001", services: ["laundry"], startTime: "15:00" }],
  ["tidy up P001's kitchen at 3", { patientId: "P001", services: ["cleaning"], startTime: "15:00" }],
  ["run a bath for P001 at 7pm", { patientId: "P001", services: ["personal_care"], startTime: "19:00" }],
  ["put P001 to bed at 9", { patientId: "P001", services: ["personal_care"], startTime: "21:00" }],
  ["P001 feeding at noon", { patientId: "P001", services: ["meal_prep"], startTime: "12:00" }],
  ["P001 eye drops at noon", { patientId: "P001", services: ["medicine"], startTime: "12:00" }],
  [
    "Assign P001 a nurse for medication at noon",
    { patientId: "P001", services: ["medicine"], startTime: "12:00", requiredRole: "Nurse" },
  ],
  ["assign a carer to P001", { patientId: "P001", asks: ["service_type"] }],
  ["assign carer P001 exercise", { patientId: "P001", services: ["exercise"] }],
  [
    "Nurse Emma to P003 for medication at 11",
    {
      patientId: "P003",
      services: ["medicine"],
      startTime: "11:00",
      employeeId: "E004",
      requiredRole: "Nurse",
    },
  ],
  [
    "carer Emma to P001 at 11 for exercise",
    { patientId: "P001", services: ["exercise"], startTime: "11:00", employeeId: "E004" },
  ],
  ["Mrs. Walker's walk at 3", { patientId: "P007", services: ["walking"], startTime: "15:00" }],
  [
    "Mr and Mrs Thompson need a meal at 6",
    { patientId: "P001", services: ["meal_prep"], startTime: "18:00" },
    { services: ["meal_prep"], startTime: "18:00", asks: ["patient_id"] },
  ],
  ["Thompson, Mary needs exercise at 10", { patientId: "P001", services: ["exercise"], startTime: "10:00" }],
  ["thompson exercise at 10", { patientId: "P001", services: ["exercise"], startTime: "10:00" }],
  ["helen davis exercise at 10", { services: ["exercise"], startTime: "10:00", asks: ["patient_id"] }],
  ["O'Brien needs exercise at 10", { services: ["exercise"], startTime: "10:00", asks: ["patient_id"] }],
  [
    "the patient with id P001 needs exercise at 10",
    { patientId: "P001", services: ["exercise"], startTime: "10:00" },
  ],
  [
    "P001/P002 exercise at 10",
    { patientId: "P001", services: ["exercise"], startTime: "10:00" },
    { patientId: "P002", services: ["exercise"], startTime: "10:00" },
  ],
  [
    "P001, P002 and P003: exercise at 10 tomorrow",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "10:00" },
    { patientId: "P002", services: ["exercise"], date: "2026-11-24", startTime: "10:00" },
    { patientId: "P003", services: ["exercise"], date: "2026-11-24", startTime: "10:00" },
  ],
  [
    "P001's daughter Carol says she needs exercise at 10",
    { patientId: "P001", services: ["exercise"], startTime: "10:00" },
  ],
  [
    "Call Mary's daughter on 07805 259099 about exercise at 10",
    { patientId: "P001", services: ["exercise"], startTime: "10:00" },
  ],
  [
    "exercise for 2-254 and 2-260 at 10",
    { patientId: "2-254", services: ["exercise"], startTime: "10:00" },
    { patientId: "2-260", services: ["exercise"], startTime: "10:00" },
  ],
  [
    "exercise for 2-254 2-260 at 10",
    { patientId: "2-254", services: ["exercise"], startTime: "10:00" },
    { patientId: "2-260", services: ["exercise"], startTime: "10:00" },
  ],
  ["2-254 2-4pm exercise", { patientId: "2-254", services: ["exercise"], startTime: "14:00", duration: 120 }],
  [
    "2-254 exercise on 2/12 from 2-4",
    { patientId: "2-254", services: ["exercise"], date: "2026-12-02", startTime: "14:00", duration: 120 },
  ],
  [
    "E004 to 2-254 at 2 for exercise",
    { patientId: "2-254", services: ["exercise"], startTime: "14:00", employeeId: "E004" },
  ],
  ["exercise for p0001 at 10", { patientId: "P001", services: ["exercise"], startTime: "10:00" }],
  ["exercise for P1 at 10", { patientId: "P001", services: ["exercise"], startTime: "10:00" }],
  ["exercise for PO01 at 10", { services: ["exercise"], startTime: "10:00", asks: ["patient_id"] }],
  ["exercise for P001.", { patientId: "P001", services: ["exercise"] }],
  ["Remind Mary to take her tablets at 8", { patientId: "P001", services: ["medicine"], startTime: "08:00" }],
  [
    "Jane Thompson needs exercise at 10",
    { services: ["exercise"], startTime: "10:00", asks: ["patient_id"] },
  ],
  ["dorothy robertson exercise at 10", { services: ["exercise"], startTime: "10:00", asks: ["patient_id"] }],
  ["put P001 to bed at 9pm", { patientId: "P001", services: ["personal_care"], startTime: "21:00" }],
  ["help Mary up at 7", { patientId: "P001", services: ["personal_care"], startTime: "07:00" }],
  [
    "Polish speaking carer or nurse for P001 exercise at 10",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", language: "Polish" },
  ],
  [
    "exercise for P001 on the day after tomorrow at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-11-25", startTime: "10:00" },
  ],
];
