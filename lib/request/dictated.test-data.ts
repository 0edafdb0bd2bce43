import type { Reading } from "./properties.test-data";

/**
 * Sentences as coordinators dictate them or type them in a hurry, and how they are read at {@link NOW}:
 * times and days in words, named days, lists, short forms. Only what is said is listed.
 */
export const DICTATED: [sentence: string, ...visits: Reading[]][] = [
  [
    "P001 exercise tomorrow nine thirty",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "09:30" },
  ],
  [
    "P001 exercise tomorrow at ten fifteen",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "10:15" },
  ],
  [
    "P001 exercise eight forty-five tomorrow evening",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "20:45" },
  ],
  ["P001 exercise seven oh five am", { patientId: "P001", services: ["exercise"], startTime: "07:05" }],
  ["P001 exercise at seven o five", { patientId: "P001", services: ["exercise"], startTime: "07:05" }],
  ["P001 exercise at twelve", { patientId: "P001", services: ["exercise"], startTime: "12:00" }],
  ["P001 exercise twelve thirty", { patientId: "P001", services: ["exercise"], startTime: "12:30" }],
  [
    "P001 exercise two thirty in the afternoon",
    { patientId: "P001", services: ["exercise"], startTime: "14:30" },
  ],
  [
    "P001 exercise tomorrow two fifteen pm",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "14:15" },
  ],
  ["P001 exercise at fourteen thirty", { patientId: "P001", services: ["exercise"], startTime: "14:30" }],
  ["P001 exercise at eighteen hundred", { patientId: "P001", services: ["exercise"], startTime: "18:00" }],
  [
    "P001 exercise at nine thirty for forty-five minutes",
    { patientId: "P001", services: ["exercise"], startTime: "09:30", duration: 45 },
  ],
  [
    "P001 exercise from nine thirty to ten fifteen",
    { patientId: "P001", services: ["exercise"], startTime: "09:30", duration: 45 },
  ],
  [
    "P001 exercise between nine and ten thirty",
    { patientId: "P001", services: ["exercise"], window: "09:00-10:30" },
  ],
  [
    "P001 exercise nine thirty till ten",
    { patientId: "P001", services: ["exercise"], startTime: "09:30", duration: 30 },
  ],
  ["P001 exercise at eight forty five", { patientId: "P001", services: ["exercise"], startTime: "08:45" }],
  [
    "P001 meds eight thirty, twelve thirty and five thirty",
    { patientId: "P001", services: ["medicine"], startTime: "08:30" },
    { patientId: "P001", services: ["medicine"], startTime: "12:30" },
    { patientId: "P001", services: ["medicine"], startTime: "17:30" },
  ],
  ["P001 exercise half past nine", { patientId: "P001", services: ["exercise"], startTime: "09:30" }],
  [
    "P001 exercise quarter past six tomorrow",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "18:15" },
  ],
  [
    "walk with P012 day after tomorrow noon",
    { patientId: "P012", services: ["walking"], date: "2026-11-25", startTime: "12:00" },
  ],
  [
    "P001 exercise the day after tmrw at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-11-25", startTime: "10:00" },
  ],
  [
    "P001 exercise overmorrow at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-11-25", startTime: "10:00" },
  ],
  [
    "P001 exercise Christmas Eve at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-12-24", startTime: "10:00" },
  ],
  [
    "P001 exercise on Christmas Day at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-12-25", startTime: "10:00" },
  ],
  [
    "P001 exercise xmas day 10am",
    { patientId: "P001", services: ["exercise"], date: "2026-12-25", startTime: "10:00" },
  ],
  [
    "P001 exercise Boxing Day at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-12-26", startTime: "10:00" },
  ],
  [
    "P001 exercise New Year's Eve at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-12-31", startTime: "10:00" },
  ],
  [
    "P001 exercise on new years day at 10",
    { patientId: "P001", services: ["exercise"], date: "2027-01-01", startTime: "10:00" },
  ],
  [
    "P001 exercise Easter Monday at 10",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", asks: ["date"] },
  ],
  [
    "P001 exercise bank holiday Monday at 10",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", asks: ["date"] },
  ],
  [
    "P001 exercise on my birthday at 10",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", asks: ["date"] },
  ],
  [
    "P001 exercise on her birthday at 10",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", asks: ["date"] },
  ],
  [
    "P001 exercise pay day at 10",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", asks: ["date"] },
  ],
  ["P001 exercise at Christmas", { patientId: "P001", services: ["exercise"], asks: ["date"] }],
  [
    "P001 exercise good friday 10am",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", asks: ["date"] },
  ],
  [
    "P001 exercise 24.11. at 10am",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "10:00" },
  ],
  [
    "P001 exercise 24.11 at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "10:00" },
  ],
  [
    "P001 exercise 3.12 at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-12-03", startTime: "10:00" },
  ],
  ["P001 exercise at 3.12", { patientId: "P001", services: ["exercise"], startTime: "15:12" }],
  ["P001 exercise 9.30", { patientId: "P001", services: ["exercise"], startTime: "09:30" }],
  [
    "P001 exercise tomorrow at 10, 1 hr 15",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "10:00", duration: 75 },
  ],
  [
    "P001 exercise at 10 for 1h15",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", duration: 75 },
  ],
  [
    "P001 exercise at 10, 1 hour 15",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", duration: 75 },
  ],
  [
    "P001 exercise at 10 for an hour and a quarter",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", duration: 75 },
  ],
  [
    "P001 exercise at 10, 1hr 30mins",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", duration: 90 },
  ],
  [
    "P001 exercise at 10 for an hour 15",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", duration: 75 },
  ],
  [
    "P001 exercise at 10 for 1 hr 30",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", duration: 90 },
  ],
  [
    "P001 exercise at 10, 2 hrs 30",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", duration: 150 },
  ],
  [
    "P001 exercise at 10 for two hours and a quarter",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", duration: 135 },
  ],
  [
    "P002 30mins meds 9ish tomorrow",
    { patientId: "P002", services: ["medicine"], date: "2026-11-24", startTime: "09:00", duration: 30 },
  ],
  [
    "P002 meds around 9 tomorrow",
    { patientId: "P002", services: ["medicine"], date: "2026-11-24", startTime: "09:00" },
  ],
  [
    "P002 meds about nine tomorrow",
    { patientId: "P002", services: ["medicine"], date: "2026-11-24", startTime: "09:00" },
  ],
  [
    "P002 meds 9 ish tomorrow",
    { patientId: "P002", services: ["medicine"], date: "2026-11-24", startTime: "09:00" },
  ],
  [
    "P002 meds tomorrow about 9",
    { patientId: "P002", services: ["medicine"], date: "2026-11-24", startTime: "09:00" },
  ],
  [
    "P002 meds tomorrow at about half 9",
    { patientId: "P002", services: ["medicine"], date: "2026-11-24", startTime: "09:30" },
  ],
  [
    "P002 meds nineish tomorrow",
    { patientId: "P002", services: ["medicine"], date: "2026-11-24", startTime: "09:00" },
  ],
  [
    "P002 meds tomorrow, 9-ish",
    { patientId: "P002", services: ["medicine"], date: "2026-11-24", startTime: "09:00" },
  ],
  [
    "P002 meds 9.30ish tomorrow",
    { patientId: "P002", services: ["medicine"], date: "2026-11-24", startTime: "09:30" },
  ],
  ["someone to do P014's washing", { patientId: "P014", services: ["laundry"] }],
  [
    "do the washing for P014 tomorrow at 10",
    { patientId: "P014", services: ["laundry"], date: "2026-11-24", startTime: "10:00" },
  ],
  [
    "P014 washing and ironing tomorrow at 10",
    { patientId: "P014", services: ["laundry"], date: "2026-11-24", startTime: "10:00" },
  ],
  ["P014 washing and dressing at 8", { patientId: "P014", services: ["personal_care"], startTime: "08:00" }],
  ["P014 needs a wash at 8", { patientId: "P014", services: ["personal_care"], startTime: "08:00" }],
  ["wash P014 at 8", { patientId: "P014", services: ["personal_care"], startTime: "08:00" }],
  ["P014 washing", { patientId: "P014", asks: ["service_type"] }],
  ["P014's washing needs doing tomorrow", { patientId: "P014", services: ["laundry"], date: "2026-11-24" }],
  [
    "can someone do Harold's washing on Friday at 2",
    { patientId: "P014", services: ["laundry"], date: "2026-11-27", startTime: "14:00" },
  ],
  ["someone to wash Harold at 8", { patientId: "P014", services: ["personal_care"], startTime: "08:00" }],
  ["P014 put a wash on at 10", { patientId: "P014", services: ["laundry"], startTime: "10:00" }],
  ["P014 do a load of washing", { patientId: "P014", services: ["laundry"] }],
  ["P014 help with washing", { patientId: "P014", services: ["personal_care"] }],
  ["P004 needs a lunch call", { patientId: "P004", services: ["meal_prep"], window: "12:00-14:00" }],
  [
    "P004 breakfast call tomorrow",
    { patientId: "P004", services: ["meal_prep"], date: "2026-11-24", window: "07:00-10:00" },
  ],
  [
    "P004 tea visit tomorrow",
    { patientId: "P004", services: ["meal_prep"], date: "2026-11-24", window: "16:00-18:00" },
  ],
  ["P004 needs dinner visit at 6", { patientId: "P004", services: ["meal_prep"], startTime: "18:00" }],
  [
    "P004 supper call, tomorrow",
    { patientId: "P004", services: ["meal_prep"], date: "2026-11-24", window: "19:00-21:00" },
  ],
  ["P004 lunch call at 12.30", { patientId: "P004", services: ["meal_prep"], startTime: "12:30" }],
  ["P004 lunch call meds", { patientId: "P004", services: ["medicine"], window: "12:00-14:00" }],
  [
    "P004 needs a lunch call for personal care",
    { patientId: "P004", services: ["personal_care"], window: "12:00-14:00" },
  ],
  [
    "breakfast and lunch calls for P004 tomorrow",
    { patientId: "P004", services: ["meal_prep"], date: "2026-11-24", window: "07:00-10:00" },
    { patientId: "P004", services: ["meal_prep"], date: "2026-11-24", window: "12:00-14:00" },
  ],
  [
    "P004 bed call tonight",
    { patientId: "P004", date: "2026-11-23", window: "19:30-22:00", asks: ["service_type"] },
  ],
  [
    "P004 morning call tomorrow",
    { patientId: "P004", date: "2026-11-24", window: "07:00-12:00", asks: ["service_type"] },
  ],
  [
    "P004 tea-time call tomorrow",
    { patientId: "P004", date: "2026-11-24", window: "16:00-18:00", asks: ["service_type"] },
  ],
  ["P004 teatime visit", { patientId: "P004", window: "16:00-18:00", asks: ["service_type"] }],
  ["P004 at lunchtime", { patientId: "P004", window: "12:00-14:00", asks: ["service_type"] }],
  [
    "P001 exercise tomorrow am",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", window: "07:00-12:00" },
  ],
  [
    "P001 exercise Thursday pm",
    { patientId: "P001", services: ["exercise"], date: "2026-11-26", window: "12:00-17:00" },
  ],
  [
    "P001 exercise Thursday pm, one hour",
    { patientId: "P001", services: ["exercise"], date: "2026-11-26", duration: 60, window: "12:00-17:00" },
  ],
  [
    "P001 meds am and pm tomorrow",
    { patientId: "P001", services: ["medicine"], date: "2026-11-24", window: "07:00-12:00" },
    { patientId: "P001", services: ["medicine"], date: "2026-11-24", window: "12:00-17:00" },
  ],
  [
    "tomorrow am P001 shower",
    { patientId: "P001", services: ["personal_care"], date: "2026-11-24", window: "07:00-12:00" },
  ],
  [
    "can you get someone over to mrs thompson tomorrow morning about half eight for a shower and breakfast please",
    { patientId: "P001", services: ["personal_care", "meal_prep"], date: "2026-11-24", startTime: "08:30" },
  ],
  [
    "Mrs Davies meds 8am thurs pls",
    { patientId: "P003", services: ["medicine"], date: "2026-11-26", startTime: "08:00" },
  ],
  [
    "need cover P010 p/care 0730 weds",
    { patientId: "P010", services: ["personal_care"], date: "2026-11-25", startTime: "07:30" },
  ],
  [
    "P-010 personal care 7.30am fri",
    { patientId: "P010", services: ["personal_care"], date: "2026-11-27", startTime: "07:30" },
  ],
  [
    "p10 shower 8 tomorrow",
    { patientId: "P010", services: ["personal_care"], date: "2026-11-24", startTime: "08:00" },
  ],
  [
    "P 010 meds tmrw 8am",
    { patientId: "P010", services: ["medicine"], date: "2026-11-24", startTime: "08:00" },
  ],
  [
    "2-254 meds tomorrow 8am and 6pm",
    { patientId: "2-254", services: ["medicine"], date: "2026-11-24", startTime: "08:00" },
    { patientId: "2-254", services: ["medicine"], date: "2026-11-24", startTime: "18:00" },
  ],
  [
    "meds for 2-254, 2-260 and p1 tomorrow at 8",
    { patientId: "2-254", services: ["medicine"], date: "2026-11-24", startTime: "08:00" },
    { patientId: "2-260", services: ["medicine"], date: "2026-11-24", startTime: "08:00" },
    { patientId: "P001", services: ["medicine"], date: "2026-11-24", startTime: "08:00" },
  ],
  [
    "George Green needs taking shopping on saturday at eleven thirty for an hour and a half",
    { patientId: "P016", services: ["shopping"], date: "2026-11-28", startTime: "11:30", duration: 90 },
  ],
  ["mrs green walk at 2", { patientId: "P016", services: ["walking"], startTime: "14:00" }],
  [
    "G Williams exercise 10 tomorrow",
    { patientId: "P002", services: ["exercise"], date: "2026-11-24", startTime: "10:00" },
  ],
  [
    "williams, exercise, tomorrow, ten thirty",
    { patientId: "P002", services: ["exercise"], date: "2026-11-24", startTime: "10:30" },
  ],
  [
    "Mr Williams' laundry tomorrow at 3",
    { patientId: "P002", services: ["laundry"], date: "2026-11-24", startTime: "15:00" },
  ],
  [
    "dorothy wants a chat on sunday about three",
    { patientId: "P005", services: ["companionship"], date: "2026-11-29", startTime: "15:00" },
  ],
  [
    "edith and gladys both need lunch tomorrow at half twelve",
    { patientId: "P015", services: ["meal_prep"], date: "2026-11-24", startTime: "12:30" },
    { patientId: "P011", services: ["meal_prep"], date: "2026-11-24", startTime: "12:30" },
  ],
  [
    "Edith and Gladys each need 30 mins meds at 8am tomorrow",
    { patientId: "P015", services: ["medicine"], date: "2026-11-24", startTime: "08:00", duration: 30 },
    { patientId: "P011", services: ["medicine"], date: "2026-11-24", startTime: "08:00", duration: 30 },
  ],
  [
    "P001 8am meds then P002 9am shower then P003 10am breakfast tomorrow",
    { patientId: "P001", services: ["medicine"], date: "2026-11-24", startTime: "08:00" },
    { patientId: "P002", services: ["personal_care"], date: "2026-11-24", startTime: "09:00" },
    { patientId: "P003", services: ["meal_prep"], date: "2026-11-24", startTime: "10:00" },
  ],
  [
    "P001 meds at 8 and then exercise at 10",
    { patientId: "P001", services: ["medicine"], startTime: "08:00" },
    { patientId: "P001", services: ["exercise"], startTime: "10:00" },
  ],
  [
    "P001 personal care at 8 and then again at 6",
    { patientId: "P001", services: ["personal_care"], startTime: "08:00" },
    { patientId: "P001", services: ["personal_care"], startTime: "18:00" },
  ],
  [
    "first P001 meds at 8, then P002 at 8:30, finally P003 at 9",
    { patientId: "P001", services: ["medicine"], startTime: "08:00" },
    { patientId: "P002", services: ["medicine"], startTime: "08:30" },
    { patientId: "P003", services: ["medicine"], startTime: "09:00" },
  ],
  [
    "P001: meds 8am, lunch 12:30, bed 9pm",
    { patientId: "P001", services: ["medicine"], startTime: "08:00" },
    { patientId: "P001", services: ["meal_prep"], startTime: "12:30" },
    { patientId: "P001", services: ["personal_care"], startTime: "21:00" },
  ],
  [
    "P001: 8am meds, 12:30 lunch, 9pm bed",
    { patientId: "P001", services: ["medicine"], startTime: "08:00" },
    { patientId: "P001", services: ["meal_prep"], startTime: "12:30" },
    { patientId: "P001", services: ["personal_care"], startTime: "21:00" },
  ],
  [
    "tomorrow: P001 meds 8, P002 meds 8.30, P003 meds 9",
    { patientId: "P001", services: ["medicine"], date: "2026-11-24", startTime: "08:00" },
    { patientId: "P002", services: ["medicine"], date: "2026-11-24", startTime: "08:30" },
    { patientId: "P003", services: ["medicine"], date: "2026-11-24", startTime: "09:00" },
  ],
  [
    "Tomorrow - P001 meds 0800, P002 shower 0845, P005 lunch 1215",
    { patientId: "P001", services: ["medicine"], date: "2026-11-24", startTime: "08:00" },
    { patientId: "P002", services: ["personal_care"], date: "2026-11-24", startTime: "08:45" },
    { patientId: "P005", services: ["meal_prep"], date: "2026-11-24", startTime: "12:15" },
  ],
  [
    "P001 exercise mon wed fri at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-11-23", startTime: "10:00" },
    { patientId: "P001", services: ["exercise"], date: "2026-11-25", startTime: "10:00" },
    { patientId: "P001", services: ["exercise"], date: "2026-11-27", startTime: "10:00" },
  ],
  [
    "P001 exercise monday to friday at 10",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", asks: ["date"] },
  ],
  [
    "P001 exercise mon-fri at 10",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", asks: ["date"] },
  ],
  [
    "P001 exercise weekdays at 10",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", asks: ["date"] },
  ],
  [
    "P001 exercise next monday at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-11-30", startTime: "10:00" },
  ],
  [
    "P001 exercise this thursday 10am",
    { patientId: "P001", services: ["exercise"], date: "2026-11-26", startTime: "10:00" },
  ],
  [
    "P001 exercise coming friday at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-11-27", startTime: "10:00" },
  ],
  [
    "P001 exercise a week today at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-11-30", startTime: "10:00" },
  ],
  [
    "P001 exercise a week tomorrow at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-12-01", startTime: "10:00" },
  ],
  [
    "P001 exercise tomorrow week at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-12-01", startTime: "10:00" },
  ],
  [
    "P001 exercise week on wednesday at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-12-02", startTime: "10:00" },
  ],
  [
    "P001 exercise wednesday week at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-12-02", startTime: "10:00" },
  ],
  [
    "P001 exercise week after next at 10",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", asks: ["date"] },
  ],
  [
    "P001 exercise thursday after next at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-12-10", startTime: "10:00" },
  ],
  [
    "P001 exercise thursday the week after next at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-12-10", startTime: "10:00" },
  ],
  [
    "P001 exercise the week after next on thursday at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-12-10", startTime: "10:00" },
  ],
  [
    "P001 exercise in two weeks on thursday at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-12-10", startTime: "10:00" },
  ],
  [
    "P001 exercise two weeks on thursday at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-12-10", startTime: "10:00" },
  ],
  [
    "P001 exercise a fortnight on tuesday at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-12-08", startTime: "10:00" },
  ],
  [
    "P001 exercise in a week's time at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-11-30", startTime: "10:00" },
  ],
  [
    "P001 exercise in a week at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-11-30", startTime: "10:00" },
  ],
  [
    "P001 exercise on the 1st at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-12-01", startTime: "10:00" },
  ],
  [
    "P001 exercise 1st at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-12-01", startTime: "10:00" },
  ],
  [
    "P001 exercise first of december at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-12-01", startTime: "10:00" },
  ],
  [
    "P001 exercise the first of the month at 10",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", asks: ["date"] },
  ],
  [
    "P001 exercise on the twenty fourth at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "10:00" },
  ],
  [
    "P001 exercise twenty-fourth of November at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "10:00" },
  ],
  [
    "P001 exercise on the third at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-12-03", startTime: "10:00" },
  ],
  [
    "P001 exercise december the third at ten",
    { patientId: "P001", services: ["exercise"], date: "2026-12-03", startTime: "10:00" },
  ],
  [
    "P001 exercise end of the month at 10",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", asks: ["date"] },
  ],
  [
    "P001 exercise at the end of the week at 10",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", asks: ["date"] },
  ],
  ["P001 exercise beginning of next week", { patientId: "P001", services: ["exercise"], asks: ["date"] }],
  [
    "P001 exercise this weekend at 10",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", asks: ["date"] },
  ],
  ["P001 exercise on the weekend", { patientId: "P001", services: ["exercise"], asks: ["date"] }],
  [
    "P001 exercise saturday and sunday at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-11-28", startTime: "10:00" },
    { patientId: "P001", services: ["exercise"], date: "2026-11-29", startTime: "10:00" },
  ],
  [
    "P001 exercise in an hour",
    { patientId: "P001", services: ["exercise"], date: "2026-11-23", startTime: "10:07" },
  ],
  [
    "P001 exercise in half an hour",
    { patientId: "P001", services: ["exercise"], date: "2026-11-23", startTime: "09:37" },
  ],
  [
    "P001 exercise in an hour and a half",
    { patientId: "P001", services: ["exercise"], date: "2026-11-23", startTime: "10:37" },
  ],
  [
    "P001 exercise in twenty minutes",
    { patientId: "P001", services: ["exercise"], date: "2026-11-23", startTime: "09:27" },
  ],
  [
    "P001 exercise within two hours",
    { patientId: "P001", services: ["exercise"], date: "2026-11-23", window: "09:07-11:07" },
  ],
  [
    "P001 exercise an hour from now",
    { patientId: "P001", services: ["exercise"], date: "2026-11-23", startTime: "10:07" },
  ],
  ["P001 exercise sometime tomorrow", { patientId: "P001", services: ["exercise"], date: "2026-11-24" }],
  [
    "P001 exercise straight after lunch tomorrow",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", window: "14:00-17:00" },
  ],
  [
    "P001 exercise mid morning tomorrow",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", window: "09:30-11:00" },
  ],
  [
    "P001 exercise as early as possible tomorrow",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24" },
  ],
  [
    "P001 exercise tomorrow before 9",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", window: "07:00-09:00" },
  ],
  [
    "P001 exercise tomorrow by half nine",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", window: "07:00-09:30" },
  ],
  [
    "P001 exercise no later than ten thirty",
    { patientId: "P001", services: ["exercise"], window: "07:00-10:30" },
  ],
  ["P001 exercise not before nine", { patientId: "P001", services: ["exercise"], window: "09:00-22:00" }],
  [
    "P001 exercise after nine thirty but before eleven",
    { patientId: "P001", services: ["exercise"], window: "09:30-11:00" },
  ],
  [
    "P001 exercise any time between nine and twelve tomorrow",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", window: "09:00-12:00" },
  ],
  ["P001 exercise between 9 & 11", { patientId: "P001", services: ["exercise"], window: "09:00-11:00" }],
  ["P001 exercise 9-11am", { patientId: "P001", services: ["exercise"], startTime: "09:00", duration: 120 }],
  [
    "P001 exercise 9am-11am thurs",
    { patientId: "P001", services: ["exercise"], date: "2026-11-26", startTime: "09:00", duration: 120 },
  ],
  [
    "P001 exercise 9 to 11 tomorrow",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "09:00", duration: 120 },
  ],
  [
    "P001 exercise 0900-1000 24/11",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "09:00", duration: 60 },
  ],
  [
    "P001 exercise from 9 for 45 mins",
    { patientId: "P001", services: ["exercise"], startTime: "09:00", duration: 45 },
  ],
  [
    "P001 exercise 45min at 9",
    { patientId: "P001", services: ["exercise"], startTime: "09:00", duration: 45 },
  ],
  [
    "P001 exercise 45 minutes, nine thirty, Thursday",
    { patientId: "P001", services: ["exercise"], date: "2026-11-26", startTime: "09:30", duration: 45 },
  ],
  [
    "P001 exercise thursday of next week at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-12-03", startTime: "10:00" },
  ],
  ["get P001 up at 6", { patientId: "P001", services: ["personal_care"], startTime: "06:00" }],
  ["get P001 up and dressed at 7", { patientId: "P001", services: ["personal_care"], startTime: "07:00" }],
  ["put P001 to bed at 9", { patientId: "P001", services: ["personal_care"], startTime: "21:00" }],
  ["P001 to bed at 8.30", { patientId: "P001", services: ["personal_care"], startTime: "20:30" }],
  ["help P001 to bed at half nine", { patientId: "P001", services: ["personal_care"], startTime: "21:30" }],
  ["P001 bed at 10", { patientId: "P001", services: ["personal_care"], startTime: "22:00" }],
  ["P001 supper 8", { patientId: "P001", services: ["meal_prep"], startTime: "20:00" }],
  ["P001 tea at 5", { patientId: "P001", services: ["meal_prep"], startTime: "17:00" }],
  ["P001 dinner at 7", { patientId: "P001", services: ["meal_prep"], startTime: "19:00" }],
  ["P001 breakfast at 6", { patientId: "P001", services: ["meal_prep"], startTime: "06:00" }],
  ["P001 lunch 1", { patientId: "P001", services: ["meal_prep"], startTime: "13:00" }],
  ["P001 shower 7", { patientId: "P001", services: ["personal_care"], startTime: "07:00" }],
  [
    "P001 shower 6.30 tomorrow",
    { patientId: "P001", services: ["personal_care"], date: "2026-11-24", startTime: "18:30" },
  ],
  [
    "P001 shower at six thirty in the morning",
    { patientId: "P001", services: ["personal_care"], startTime: "06:30" },
  ],
  ["P001 night call at 11", { patientId: "P001", startTime: "23:00", asks: ["service_type"] }],
  ["P001 meds at 10 at night", { patientId: "P001", services: ["medicine"], startTime: "22:00" }],
  [
    "P001 meds 10 tonight",
    { patientId: "P001", services: ["medicine"], date: "2026-11-23", startTime: "22:00" },
  ],
  [
    "P001 evening meds tomorrow",
    { patientId: "P001", services: ["medicine"], date: "2026-11-24", window: "17:00-22:00" },
  ],
  [
    "P001 morning meds tomorrow at 8",
    { patientId: "P001", services: ["medicine"], date: "2026-11-24", startTime: "08:00" },
  ],
  ["P001 bedtime meds", { patientId: "P001", services: ["medicine"], window: "19:30-22:00" }],
  ["P001 teatime meds at 4.30", { patientId: "P001", services: ["medicine"], startTime: "16:30" }],
  [
    "P001 lunchtime meds and a sandwich",
    { patientId: "P001", services: ["medicine", "meal_prep"], window: "12:00-14:00" },
  ],
  ["P001 tuck-in call at 9", { patientId: "P001", startTime: "21:00", asks: ["service_type"] }],
  ["P001 tuck in at 9pm", { patientId: "P001", startTime: "21:00", asks: ["service_type"] }],
  ["P001 sleep in", { patientId: "P001", asks: ["service_type"] }],
  [
    "P001 sit for 3 hours Thursday from 2",
    { patientId: "P001", date: "2026-11-26", startTime: "14:00", duration: 180, asks: ["service_type"] },
  ],
  [
    "P001 respite sit thursday 2-5",
    { patientId: "P001", services: ["companionship"], date: "2026-11-26", startTime: "14:00", duration: 180 },
  ],
  [
    "P001 sitting service Thursday 2 to 5",
    { patientId: "P001", services: ["companionship"], date: "2026-11-26", startTime: "14:00", duration: 180 },
  ],
  ["P001 welfare check at 10", { patientId: "P001", startTime: "10:00", asks: ["service_type"] }],
  [
    "P001 check on her tomorrow at 10",
    { patientId: "P001", date: "2026-11-24", startTime: "10:00", asks: ["service_type"] },
  ],
  [
    "P001 pop in tomorrow at 10",
    { patientId: "P001", date: "2026-11-24", startTime: "10:00", asks: ["service_type"] },
  ],
  ["P001 wellbeing visit tomorrow", { patientId: "P001", date: "2026-11-24", asks: ["service_type"] }],
  [
    "P001 escort to gp on friday at 11",
    { patientId: "P001", date: "2026-11-27", startTime: "11:00", asks: ["service_type"] },
  ],
  [
    "take P001 to the doctor's on Friday at 10.45",
    { patientId: "P001", date: "2026-11-27", startTime: "10:45", asks: ["service_type"] },
  ],
  [
    "take P001 to church on Sunday at 10",
    { patientId: "P001", date: "2026-11-29", startTime: "10:00", asks: ["service_type"] },
  ],
  [
    "P001 hospital appointment Thursday 2pm needs taking",
    { patientId: "P001", date: "2026-11-26", startTime: "14:00", asks: ["service_type"] },
  ],
  ["P001 pick up prescription tomorrow", { patientId: "P001", date: "2026-11-24", asks: ["service_type"] }],
  [
    "collect P001's prescription from boots tomorrow at 10",
    { patientId: "P001", date: "2026-11-24", startTime: "10:00", asks: ["service_type"] },
  ],
  [
    "P001 bins out thursday night",
    { patientId: "P001", date: "2026-11-26", window: "17:00-22:00", asks: ["service_type"] },
  ],
  ["P001 put the bins out", { patientId: "P001", asks: ["service_type"] }],
  [
    "P001 walk the dog tomorrow at 7",
    { patientId: "P001", services: ["walking"], date: "2026-11-24", startTime: "07:00" },
  ],
  [
    "P001 hair wash friday 2pm",
    { patientId: "P001", services: ["personal_care"], date: "2026-11-27", startTime: "14:00" },
  ],
  ["P001 nail care tomorrow", { patientId: "P001", date: "2026-11-24", asks: ["service_type"] }],
  ["P001 foot care", { patientId: "P001", asks: ["service_type"] }],
  [
    "P001 catheter bag change tomorrow at 9",
    { patientId: "P001", date: "2026-11-24", startTime: "09:00", asks: ["service_type"] },
  ],
  ["P001 pad change at 2", { patientId: "P001", services: ["personal_care"], startTime: "14:00" }],
  ["P001 change her pad at 2", { patientId: "P001", services: ["personal_care"], startTime: "14:00" }],
  [
    "P001 hoist transfer at 9 x2 carers",
    { patientId: "P001", startTime: "09:00", carers: 2, asks: ["service_type"] },
  ],
  [
    "P001 reposition at 11 two carers",
    { patientId: "P001", startTime: "11:00", carers: 2, asks: ["service_type"] },
  ],
  [
    "P001 bedbath tomorrow morning double handed",
    { patientId: "P001", services: ["personal_care"], date: "2026-11-24", carers: 2, window: "07:00-12:00" },
  ],
  [
    "P001 make her a cup of tea and a sandwich at 1",
    { patientId: "P001", services: ["meal_prep"], startTime: "13:00" },
  ],
  ["P001 warm up dinner at 5", { patientId: "P001", services: ["meal_prep"], startTime: "17:00" }],
  ["P001 heat a ready meal at 12", { patientId: "P001", services: ["meal_prep"], startTime: "12:00" }],
  ["P001 fluids and snack at 3", { patientId: "P001", services: ["meal_prep"], startTime: "15:00" }],
  ["P001 prompt meds at 8", { patientId: "P001", services: ["medicine"], startTime: "08:00" }],
  ["P001 meds prompt at 8", { patientId: "P001", services: ["medicine"], startTime: "08:00" }],
  ["P001 med prompt at 8", { patientId: "P001", services: ["medicine"], startTime: "08:00" }],
  ["P001 administer meds at 8", { patientId: "P001", services: ["medicine"], startTime: "08:00" }],
  ["P001 b12 injection friday", { patientId: "P001", services: ["medicine"], date: "2026-11-27" }],
  ["P001 insulin 8 units at 8am", { patientId: "P001", services: ["medicine"], startTime: "08:00" }],
  ["P001 2 x paracetamol at 8", { patientId: "P001", services: ["medicine"], startTime: "08:00" }],
  ["P001 four tablets at 8", { patientId: "P001", services: ["medicine"], startTime: "08:00" }],
  ["P001 two tablets at eight thirty", { patientId: "P001", services: ["medicine"], startTime: "08:30" }],
  ["P001 one tablet at 9", { patientId: "P001", services: ["medicine"], startTime: "09:00" }],
  [
    "P001 creams and shower at 9",
    { patientId: "P001", services: ["personal_care"], startTime: "09:00", asks: ["service_type"] },
  ],
  [
    "P001 exercise at 10 for 1:30 hours",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", duration: 90 },
  ],
  [
    "P001 exercise for 1 1/2 hours at 10",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", duration: 90 },
  ],
  [
    "P001 exercise for 2 1/2 hrs at 10",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", duration: 150 },
  ],
  [
    "P001 exercise at 10 for one hour thirty",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", duration: 90 },
  ],
  [
    "P001 exercise at 10 for an hour thirty minutes",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", duration: 90 },
  ],
  [
    "P001 exercise at 10, 90 mins",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", duration: 90 },
  ],
  [
    "P001 exercise at 10 90mins",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", duration: 90 },
  ],
  [
    "P001 exercise 10am 1.5hrs",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", duration: 90 },
  ],
  [
    "P001 exercise at 10 (45 mins)",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", duration: 45 },
  ],
  [
    "P001 exercise at 10 - 45 mins",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", duration: 45 },
  ],
  [
    "P001 exercise for half hour at 10",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", duration: 30 },
  ],
  [
    "P001 exercise for ½ hour at 10",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", duration: 30 },
  ],
  [
    "P001 1/2 hr exercise at 10",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", duration: 30 },
  ],
  [
    "P001 30 min exercise at 10, then 30 min cleaning",
    { patientId: "P001", services: ["exercise", "cleaning"], duration: 30, asks: ["start_time"] },
  ],
  [
    "P001 exercise for 3/4 hour at 10",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", duration: 45 },
  ],
  [
    "P001 exercise at 10 for 1 hour 10 minutes",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", duration: 70 },
  ],
  [
    "P001 exercise at 10 for 1h",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", duration: 60 },
  ],
  ["P001 exercise 10-10:45", { patientId: "P001", services: ["exercise"], startTime: "10:00", duration: 45 }],
  [
    "P001 exercise ten till eleven",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", duration: 60 },
  ],
  ["P001 exercise ten to eleven", { patientId: "P001", services: ["exercise"], startTime: "10:50" }],
  [
    "P001 exercise from ten to eleven",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", duration: 60 },
  ],
  ["P001 exercise at ten to eleven", { patientId: "P001", services: ["exercise"], startTime: "10:50" }],
  ["P001 exercise 10 to 11", { patientId: "P001", services: ["exercise"], startTime: "10:00", duration: 60 }],
  ["P001 exercise at 10 to 11", { patientId: "P001", services: ["exercise"], asks: ["start_time"] }],
  ["P001 exercise twenty to nine", { patientId: "P001", services: ["exercise"], startTime: "08:40" }],
  [
    "P001 exercise ten past nine tomorrow",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "09:10" },
  ],
  ["P001 exercise five past 3", { patientId: "P001", services: ["exercise"], startTime: "15:05" }],
  ["P001 exercise twenty five past 3", { patientId: "P001", services: ["exercise"], startTime: "15:25" }],
  ["P001 exercise at 25 to 4", { patientId: "P001", services: ["exercise"], startTime: "15:35" }],
  ["P001 exercise half-past nine", { patientId: "P001", services: ["exercise"], startTime: "09:30" }],
  [
    "P001 exercise half past nine in the evening",
    { patientId: "P001", services: ["exercise"], startTime: "21:30" },
  ],
  [
    "P001 exercise half 9 tomorrow night",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "21:30" },
  ],
  ["P001 exercise at half-nine", { patientId: "P001", services: ["exercise"], startTime: "09:30" }],
  ["P001 exercise at quarter-past nine", { patientId: "P001", services: ["exercise"], startTime: "09:15" }],
  ["P001 exercise 1/4 past nine", { patientId: "P001", services: ["exercise"], startTime: "09:15" }],
  ["P001 exercise 1/2 past 9", { patientId: "P001", services: ["exercise"], startTime: "09:30" }],
  ["P001 exercise at 9:30ish", { patientId: "P001", services: ["exercise"], startTime: "09:30" }],
  ["P001 exercise at 21.30", { patientId: "P001", services: ["exercise"], startTime: "21:30" }],
  [
    "P001 exercise at 7 tonight",
    { patientId: "P001", services: ["exercise"], date: "2026-11-23", startTime: "19:00" },
  ],
  [
    "P001 exercise at seven in the evening",
    { patientId: "P001", services: ["exercise"], startTime: "19:00" },
  ],
  [
    "P001 exercise at seven thirty tonight",
    { patientId: "P001", services: ["exercise"], date: "2026-11-23", startTime: "19:30" },
  ],
  ["P001 exercise at 8 o'clock sharp", { patientId: "P001", services: ["exercise"], startTime: "08:00" }],
  ["P001 exercise at 8 sharp", { patientId: "P001", services: ["exercise"], startTime: "08:00" }],
  ["P001 exercise at 8 prompt", { patientId: "P001", services: ["exercise"], startTime: "08:00" }],
  ["P001 exercise at 12 noon", { patientId: "P001", services: ["exercise"], startTime: "12:00" }],
  ["P001 exercise at 12 midday", { patientId: "P001", services: ["exercise"], startTime: "12:00" }],
  [
    "P001 exercise at 12am",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "00:00" },
  ],
  ["P001 exercise at 12pm", { patientId: "P001", services: ["exercise"], startTime: "12:00" }],
  ["P001 exercise at 0:30", { patientId: "P001", services: ["exercise"], startTime: "00:30" }],
  ["P001 exercise at 00:30", { patientId: "P001", services: ["exercise"], startTime: "00:30" }],
  ["P001 exercise at 24:00", { patientId: "P001", services: ["exercise"], asks: ["start_time"] }],
  [
    "P001 exercise at 9 am tomorrow",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "09:00" },
  ],
  ["P001 exercise at 9a.m.", { patientId: "P001", services: ["exercise"], startTime: "09:00" }],
  ["P001 exercise at 9 A.M", { patientId: "P001", services: ["exercise"], startTime: "09:00" }],
  ["P001 exercise at 9 a m", { patientId: "P001", services: ["exercise"], startTime: "09:00" }],
  [
    "P001 exercise 9AM TOMORROW",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "09:00" },
  ],
  [
    "P001 exercise at 9am sharp tomorrow or wednesday",
    { patientId: "P001", services: ["exercise"], startTime: "09:00", asks: ["date"] },
  ],
  [
    "P001 exercise tomorrow or wednesday at 9",
    { patientId: "P001", services: ["exercise"], startTime: "09:00", asks: ["date"] },
  ],
  [
    "P001 exercise Tues or Thurs 10am",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", asks: ["date"] },
  ],
  ["P001 exercise 10ish or 11ish", { patientId: "P001", services: ["exercise"], asks: ["start_time"] }],
  [
    "P001 exercise tues & thurs at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "10:00" },
    { patientId: "P001", services: ["exercise"], date: "2026-11-26", startTime: "10:00" },
  ],
  [
    "P001 exercise tues + thurs 10am",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "10:00" },
    { patientId: "P001", services: ["exercise"], date: "2026-11-26", startTime: "10:00" },
  ],
  [
    "P001 exercise tues/thurs 10am",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "10:00" },
    { patientId: "P001", services: ["exercise"], date: "2026-11-26", startTime: "10:00" },
  ],
  [
    "P001 exercise on the 3rd and 5th at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-12-03", startTime: "10:00" },
    { patientId: "P001", services: ["exercise"], date: "2026-12-05", startTime: "10:00" },
  ],
  [
    "P001 exercise on the 3rd and the 5th of December at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-12-03", startTime: "10:00" },
    { patientId: "P001", services: ["exercise"], date: "2026-12-05", startTime: "10:00" },
  ],
  [
    "P001 exercise 3rd, 4th and 5th dec at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-12-03", startTime: "10:00" },
    { patientId: "P001", services: ["exercise"], date: "2026-12-04", startTime: "10:00" },
    { patientId: "P001", services: ["exercise"], date: "2026-12-05", startTime: "10:00" },
  ],
  [
    "P001 exercise 3/12, 5/12 10am",
    { patientId: "P001", services: ["exercise"], date: "2026-12-03", startTime: "10:00" },
    { patientId: "P001", services: ["exercise"], date: "2026-12-05", startTime: "10:00" },
  ],
  [
    "P001 exercise 03/12/26 10:00",
    { patientId: "P001", services: ["exercise"], date: "2026-12-03", startTime: "10:00" },
  ],
  [
    "P001 exercise 3-12-26 at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-12-03", startTime: "10:00" },
  ],
  [
    "P001 exercise 3-12-2026 at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-12-03", startTime: "10:00" },
  ],
  [
    "P001 exercise 3.12.26 at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-12-03", startTime: "10:00" },
  ],
  [
    "P001 exercise 2026-12-03 10:00",
    { patientId: "P001", services: ["exercise"], date: "2026-12-03", startTime: "10:00" },
  ],
  [
    "P001 exercise 20261203 10:00",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", asks: ["service_type"] },
  ],
  [
    "P001 exercise 3rd at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-12-03", startTime: "10:00" },
  ],
  [
    "P001 exercise thurs 3rd at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-12-03", startTime: "10:00" },
  ],
  [
    "P001 exercise Thursday the 3rd at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-12-03", startTime: "10:00" },
  ],
  [
    "P001 exercise Thursday 3rd Dec at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-12-03", startTime: "10:00" },
  ],
  [
    "P001 exercise Thu 3/12 at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-12-03", startTime: "10:00" },
  ],
  [
    "P001 exercise wed 3rd at 10",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", asks: ["date"] },
  ],
  [
    "P001 exercise Dec 3rd 10am",
    { patientId: "P001", services: ["exercise"], date: "2026-12-03", startTime: "10:00" },
  ],
  [
    "P001 exercise 3rd Dec 10am",
    { patientId: "P001", services: ["exercise"], date: "2026-12-03", startTime: "10:00" },
  ],
  [
    "P001 exercise 3 dec 10",
    { patientId: "P001", services: ["exercise"], date: "2026-12-03", asks: ["service_type"] },
  ],
  [
    "P001 exercise 3dec at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-12-03", startTime: "10:00" },
  ],
  [
    "P001 exercise december 3 at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-12-03", startTime: "10:00" },
  ],
  ["P001 exercise this month", { patientId: "P001", services: ["exercise"], asks: ["date"] }],
  ["P001 exercise next month", { patientId: "P001", services: ["exercise"], asks: ["date"] }],
  ["P001 exercise early december", { patientId: "P001", services: ["exercise"], asks: ["date"] }],
  [
    "P001 exercise december at 10",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", asks: ["date"] },
  ],
  ["P001 exercise in december", { patientId: "P001", services: ["exercise"], asks: ["date"] }],
  [
    "P001 exercise asap tomorrow",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", urgency: "high" },
  ],
  ["P001 exercise twenty-five to four", { patientId: "P001", services: ["exercise"], startTime: "15:35" }],
  [
    "P001 exercise 3/12 10am",
    { patientId: "P001", services: ["exercise"], date: "2026-12-03", startTime: "10:00" },
  ],
  ["P001 exercise five minutes to three", { patientId: "P001", services: ["exercise"], startTime: "14:55" }],
  ["P001 exercise half past ten pm", { patientId: "P001", services: ["exercise"], startTime: "22:30" }],
  ["P001 exercise quarter to 12", { patientId: "P001", services: ["exercise"], startTime: "11:45" }],
  ["P001 exercise quarter to 1", { patientId: "P001", services: ["exercise"], startTime: "12:45" }],
  [
    "mary thompsons meds at 8 tomorrow",
    { patientId: "P001", services: ["medicine"], date: "2026-11-24", startTime: "08:00" },
  ],
  ["Mary Thompsons shower at 8", { patientId: "P001", services: ["personal_care"], startTime: "08:00" }],
  ["Mr Evans's walk at 2", { patientId: "P004", services: ["walking"], startTime: "14:00" }],
  [
    "the Thompsons need breakfast at 8",
    { services: ["meal_prep"], startTime: "08:00", asks: ["patient_id"] },
  ],
  ["mrs t at 8 meds", { services: ["medicine"], startTime: "08:00", asks: ["patient_id"] }],
  [
    "Mary's meds 8am, Dorothy's 8.30, Edith's 9",
    { patientId: "P001", services: ["medicine"], startTime: "08:00" },
    { patientId: "P005", services: ["medicine"], startTime: "08:30" },
    { patientId: "P015", services: ["medicine"], startTime: "09:00" },
  ],
  [
    "Joyce walker wants walking to the shops at 2",
    { patientId: "P007", services: ["shopping", "walking"], startTime: "14:00" },
  ],
  [
    "meds - Mary 8am / Dorothy 8.15am / Edith 8.30am",
    { patientId: "P001", services: ["medicine"], startTime: "08:00" },
    { patientId: "P005", services: ["medicine"], startTime: "08:15" },
    { patientId: "P015", services: ["medicine"], startTime: "08:30" },
  ],
  [
    "P001 & P003 both at 9 for exercise",
    { patientId: "P001", services: ["exercise"], startTime: "09:00" },
    { patientId: "P003", services: ["exercise"], startTime: "09:00" },
  ],
  [
    "P001 and P003 exercise at 9 and 10 respectively",
    { patientId: "P001", services: ["exercise"], startTime: "09:00" },
    { patientId: "P003", services: ["exercise"], startTime: "10:00" },
  ],
  [
    "P001 9am, P003 10am, P004 11am - all exercise",
    { patientId: "P001", services: ["exercise"], startTime: "09:00" },
    { patientId: "P003", services: ["exercise"], startTime: "10:00" },
    { patientId: "P004", services: ["exercise"], startTime: "11:00" },
  ],
  [
    "exercise: P001 9am, P003 10am",
    { patientId: "P001", services: ["exercise"], startTime: "09:00" },
    { patientId: "P003", services: ["exercise"], startTime: "10:00" },
  ],
  [
    "P001 exercise 9am, shopping 11am; P003 meds 8am, lunch 12.30",
    { patientId: "P001", services: ["exercise"], startTime: "09:00" },
    { patientId: "P001", services: ["shopping"], startTime: "11:00" },
    { patientId: "P003", services: ["medicine"], startTime: "08:00" },
    { patientId: "P003", services: ["meal_prep"], startTime: "12:30" },
  ],
  [
    "Need meds for P001, P002 and P003 at 8am tomorrow and lunch for P004 at 12.30",
    { patientId: "P001", services: ["medicine"], date: "2026-11-24", startTime: "08:00" },
    { patientId: "P002", services: ["medicine"], date: "2026-11-24", startTime: "08:00" },
    { patientId: "P003", services: ["medicine"], date: "2026-11-24", startTime: "08:00" },
    { patientId: "P004", services: ["meal_prep"], date: "2026-11-24", startTime: "12:30" },
  ],
  [
    "shower for P001 at 8, then P002 needs meds at 9, after that P003 lunch at 12",
    { patientId: "P001", services: ["personal_care"], startTime: "08:00" },
    { patientId: "P002", services: ["medicine"], startTime: "09:00" },
    { patientId: "P003", services: ["meal_prep"], startTime: "12:00" },
  ],
  [
    "P001 needs a shower, breakfast and her meds at 8 tomorrow",
    {
      patientId: "P001",
      services: ["medicine", "personal_care", "meal_prep"],
      date: "2026-11-24",
      startTime: "08:00",
    },
  ],
  [
    "P001 wash, dress, breakfast, meds 7.30am",
    { patientId: "P001", services: ["medicine", "personal_care", "meal_prep"], startTime: "07:30" },
  ],
  [
    "P001 personal care and breakfast 30 mins each at 8",
    { patientId: "P001", services: ["personal_care", "meal_prep"], startTime: "08:00", duration: 30 },
  ],
  [
    "P001 exercise at 10 and at 2",
    { patientId: "P001", services: ["exercise"], startTime: "10:00" },
    { patientId: "P001", services: ["exercise"], startTime: "14:00" },
  ],
  [
    "P001 exercise at 10 and again at 2pm",
    { patientId: "P001", services: ["exercise"], startTime: "10:00" },
    { patientId: "P001", services: ["exercise"], startTime: "14:00" },
  ],
  [
    "P001 meds 8am and 8pm tomorrow and Wednesday",
    { patientId: "P001", services: ["medicine"], startTime: "08:00" },
    { patientId: "P001", services: ["medicine"], startTime: "20:00", asks: ["date"] },
  ],
  [
    "P001 meds 4 times tomorrow",
    { patientId: "P001", services: ["medicine"], date: "2026-11-24", asks: ["start_time"] },
  ],
  [
    "P001 meds three times tomorrow at 8, 1 and 6",
    { patientId: "P001", services: ["medicine"], date: "2026-11-24", startTime: "08:00" },
    { patientId: "P001", services: ["medicine"], date: "2026-11-24", startTime: "13:00" },
    { patientId: "P001", services: ["medicine"], date: "2026-11-24", startTime: "18:00" },
  ],
  ["P001 meds four times a day", { patientId: "P001", services: ["medicine"], asks: ["date"] }],
  ["P001 meds qds", { patientId: "P001", services: ["medicine"], asks: ["date"] }],
  ["P001 meds bd", { patientId: "P001", services: ["medicine"], asks: ["date"] }],
  [
    "P001 two visits tomorrow for meds",
    { patientId: "P001", services: ["medicine"], date: "2026-11-24", asks: ["start_time"] },
  ],
  [
    "two visits for P001 tomorrow, 8am and 6pm, meds",
    { patientId: "P001", services: ["medicine"], date: "2026-11-24", startTime: "08:00" },
    { patientId: "P001", services: ["medicine"], date: "2026-11-24", startTime: "18:00" },
  ],
  [
    "3 calls for P001 tomorrow meds",
    { patientId: "P001", services: ["medicine"], date: "2026-11-24", asks: ["start_time"] },
  ],
  [
    "P001 meds morning noon and night",
    { patientId: "P001", services: ["medicine"], window: "07:00-12:00" },
    { patientId: "P001", services: ["medicine"], startTime: "12:00" },
    { patientId: "P001", services: ["medicine"], window: "17:00-22:00" },
  ],
  [
    "P001 meds morning and night",
    { patientId: "P001", services: ["medicine"], window: "07:00-12:00" },
    { patientId: "P001", services: ["medicine"], window: "17:00-22:00" },
  ],
  [
    "P001 meds tomorrow breakfast, lunch and tea",
    { patientId: "P001", services: ["medicine"], date: "2026-11-24", window: "07:00-10:00" },
    { patientId: "P001", services: ["medicine"], date: "2026-11-24", window: "12:00-14:00" },
    { patientId: "P001", services: ["medicine"], date: "2026-11-24", window: "16:00-18:00" },
  ],
  [
    "P001 breakfast lunch tea and bed calls tomorrow",
    { patientId: "P001", services: ["meal_prep"], date: "2026-11-24", window: "07:00-10:00" },
    { patientId: "P001", services: ["meal_prep"], date: "2026-11-24", window: "12:00-14:00" },
    { patientId: "P001", services: ["meal_prep"], date: "2026-11-24", window: "16:00-18:00" },
    { patientId: "P001", date: "2026-11-24", window: "19:30-22:00", asks: ["service_type"] },
  ],
  [
    "P001 am pm meds",
    { patientId: "P001", services: ["medicine"], window: "07:00-12:00" },
    { patientId: "P001", services: ["medicine"], window: "12:00-17:00" },
  ],
  [
    "send emma to p001 tomorrow 9 for exercise",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "09:00", employeeId: "E004" },
  ],
  [
    "Emma Wilson 9am tomorrow P001 exercise",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "09:00", employeeId: "E004" },
  ],
  [
    "P001 exercise 9am tomorrow emma",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "09:00", employeeId: "E004" },
  ],
  [
    "P001 exercise 9am tomorrow - emma wilson to go",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "09:00", employeeId: "E004" },
  ],
  [
    "can emma do p001 exercise tomorrow at 9",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "09:00", employeeId: "E004" },
  ],
  [
    "can Mr Brown visit P001 at 9 for exercise",
    { patientId: "P001", services: ["exercise"], startTime: "09:00", employeeId: "E003" },
  ],
  [
    "ask sarah or david to do P001 exercise at 9",
    { patientId: "P001", services: ["exercise"], startTime: "09:00", asks: ["employee_id"] },
  ],
  [
    "P001 exercise at 9 with emma or sarah",
    { patientId: "P001", services: ["exercise"], startTime: "09:00", asks: ["employee_id"] },
  ],
  [
    "P001 exercise at 9 by E4",
    { patientId: "P001", services: ["exercise"], startTime: "09:00", employeeId: "E004" },
  ],
  [
    "P001 exercise at 9 by employee 4",
    { patientId: "P001", services: ["exercise"], startTime: "09:00", employeeId: "E004" },
  ],
  [
    "carer E004 P001 exercise 9",
    { patientId: "P001", services: ["exercise"], startTime: "09:00", employeeId: "E004" },
  ],
  [
    "E004 and E005 to P007 personal care at 8",
    { patientId: "P007", services: ["personal_care"], startTime: "08:00", asks: ["employee_id"] },
  ],
  [
    "Emma and David to P007 for personal care at 8",
    { patientId: "P007", services: ["personal_care"], startTime: "08:00", asks: ["employee_id"] },
  ],
  [
    "P001 exercise at 9, driver needed",
    { patientId: "P001", services: ["exercise"], startTime: "09:00", vehicle: true },
  ],
  [
    "P001 exercise at 9, car essential",
    { patientId: "P001", services: ["exercise"], startTime: "09:00", vehicle: true },
  ],
  [
    "P001 exercise at 9, must drive",
    { patientId: "P001", services: ["exercise"], startTime: "09:00", vehicle: true },
  ],
  [
    "P001 exercise at 9 senior",
    { patientId: "P001", services: ["exercise"], startTime: "09:00", requiredRole: "Senior Carer" },
  ],
  [
    "P001 exercise at 9 senior carer or above",
    { patientId: "P001", services: ["exercise"], startTime: "09:00", requiredRole: "Senior Carer" },
  ],
  [
    "P001 exercise at 9 nurse only",
    { patientId: "P001", services: ["exercise"], startTime: "09:00", requiredRole: "Nurse" },
  ],
  [
    "P001 exercise at 9 RGN",
    { patientId: "P001", services: ["exercise"], startTime: "09:00", requiredRole: "Nurse" },
  ],
  ["P001 exercise at 9 any carer", { patientId: "P001", services: ["exercise"], startTime: "09:00" }],
  [
    "P001 exercise at 9 polish speaker",
    { patientId: "P001", services: ["exercise"], startTime: "09:00", language: "Polish" },
  ],
  [
    "P001 exercise at 9, hindi",
    { patientId: "P001", services: ["exercise"], startTime: "09:00", language: "Hindi" },
  ],
  [
    "P001 exercise at 9 hindi speaking nurse",
    {
      patientId: "P001",
      services: ["exercise"],
      startTime: "09:00",
      requiredRole: "Nurse",
      language: "Hindi",
    },
  ],
  [
    "P001 exercise at 9 in polish",
    { patientId: "P001", services: ["exercise"], startTime: "09:00", language: "Polish" },
  ],
  [
    "P001 double up personal care 9am",
    { patientId: "P001", services: ["personal_care"], startTime: "09:00", carers: 2 },
  ],
  [
    "P001 personal care 9am 2 carers",
    { patientId: "P001", services: ["personal_care"], startTime: "09:00", carers: 2 },
  ],
  [
    "P001 personal care 9am 2:1",
    { patientId: "P001", services: ["personal_care"], startTime: "09:00", carers: 2 },
  ],
  [
    "P001 personal care 9am x2",
    { patientId: "P001", services: ["personal_care"], startTime: "09:00", carers: 2 },
  ],
  [
    "P001 personal care 9am DU",
    { patientId: "P001", services: ["personal_care"], startTime: "09:00", carers: 2 },
  ],
  [
    "P001 personal care 9am doubles",
    { patientId: "P001", services: ["personal_care"], startTime: "09:00", carers: 2 },
  ],
  ["P001 pc 9am", { patientId: "P001", services: ["personal_care"], startTime: "09:00" }],
  ["P001 asap exercise", { patientId: "P001", services: ["exercise"], urgency: "high" }],
  [
    "P001 exercise urgently tomorrow 9",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "09:00", urgency: "high" },
  ],
  [
    "P001 exercise at 9 its urgent",
    { patientId: "P001", services: ["exercise"], startTime: "09:00", urgency: "high" },
  ],
  [
    "P001 exercise at 9 not urgent",
    { patientId: "P001", services: ["exercise"], startTime: "09:00", urgency: "low" },
  ],
  [
    "P001 exercise at 9 high priority",
    { patientId: "P001", services: ["exercise"], startTime: "09:00", urgency: "high" },
  ],
  [
    "P001 needs exercise at nine and P002 needs meds at half past nine and P003 lunch at twelve thirty",
    { patientId: "P001", services: ["exercise"], startTime: "09:00" },
    { patientId: "P002", services: ["medicine"], startTime: "09:30" },
    { patientId: "P003", services: ["meal_prep"], startTime: "12:30" },
  ],
  [
    "tomorrow morning P001 meds half eight P002 meds nine P003 meds half nine",
    { patientId: "P001", services: ["medicine"], date: "2026-11-24", startTime: "08:30" },
    { patientId: "P002", services: ["medicine"], date: "2026-11-24", startTime: "09:00" },
    { patientId: "P003", services: ["medicine"], date: "2026-11-24", startTime: "09:30" },
  ],
  [
    "please could you arrange for somebody to go to mrs phillips on thursday morning at about nine thirty to help her have a shower and get dressed thanks",
    { patientId: "P009", services: ["personal_care"], date: "2026-11-26", startTime: "09:30" },
  ],
  [
    "Hi can I book personal care for Mr Cooper on the 26th at quarter past eight please and also lunch at half twelve",
    { patientId: "P015", services: ["personal_care"], date: "2026-11-26", startTime: "08:15" },
    { patientId: "P015", services: ["meal_prep"], date: "2026-11-26", startTime: "12:30" },
  ],
  [
    "hiya just need cover for doris cook tomorrow teatime meds only ta",
    { patientId: "P013", services: ["medicine"], date: "2026-11-24", window: "16:00-18:00" },
  ],
  [
    "hi its about Gladys hughes she needs someone to take her shopping on friday afternoon round about two for a couple of hours",
    { patientId: "P011", services: ["shopping"], date: "2026-11-27", startTime: "14:00", duration: 120 },
  ],
  [
    "P001 medication tomorrow eight am and six pm",
    { patientId: "P001", services: ["medicine"], date: "2026-11-24", startTime: "08:00" },
    { patientId: "P001", services: ["medicine"], date: "2026-11-24", startTime: "18:00" },
  ],
  [
    "P001 meds tomorrow eight am six pm",
    { patientId: "P001", services: ["medicine"], date: "2026-11-24", startTime: "08:00" },
    { patientId: "P001", services: ["medicine"], date: "2026-11-24", startTime: "18:00" },
  ],
  [
    "Ernest needs his dinner at 6 and Ernest needs his pills at 9pm",
    { patientId: "P010", services: ["meal_prep"], startTime: "18:00" },
    { patientId: "P010", services: ["medicine"], startTime: "21:00" },
  ],
  [
    "frank thomas - walk - sat - 2pm - 1hr",
    { patientId: "P006", services: ["walking"], date: "2026-11-28", startTime: "14:00", duration: 60 },
  ],
  [
    "frank thomas walk sat 2pm 1hr",
    { patientId: "P006", services: ["walking"], date: "2026-11-28", startTime: "14:00", duration: 60 },
  ],
  [
    "P006 walk sun 2pm 1 hour",
    { patientId: "P006", services: ["walking"], date: "2026-11-29", startTime: "14:00", duration: 60 },
  ],
  ["P006 walk sun", { patientId: "P006", services: ["walking"], date: "2026-11-29" }],
  ["walk on sun P006", { patientId: "P006", services: ["walking"], date: "2026-11-29" }],
  [
    "mon 8am P001 meds, tue 9am P002 meds, weds 10 P003 meds",
    { patientId: "P001", services: ["medicine"], date: "2026-11-30", startTime: "08:00" },
    { patientId: "P002", services: ["medicine"], date: "2026-11-24", startTime: "09:00" },
    { patientId: "P003", services: ["medicine"], date: "2026-11-25", startTime: "10:00" },
  ],
  [
    "monday 8am and thursday 9am P001 meds",
    { patientId: "P001", services: ["medicine"], date: "2026-11-30", startTime: "08:00" },
    { patientId: "P001", services: ["medicine"], date: "2026-11-26", startTime: "09:00" },
  ],
  [
    "P001 exercise Monday at 9 and Thursday at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-11-30", startTime: "09:00" },
    { patientId: "P001", services: ["exercise"], date: "2026-11-26", startTime: "10:00" },
  ],
  [
    "P001 exercise mon 9am thu 10am",
    { patientId: "P001", services: ["exercise"], date: "2026-11-30", startTime: "09:00" },
    { patientId: "P001", services: ["exercise"], date: "2026-11-26", startTime: "10:00" },
  ],
  [
    "P001 exercise mon and thu at 9 and 10",
    { patientId: "P001", services: ["exercise"], startTime: "09:00", asks: ["date"] },
    { patientId: "P001", services: ["exercise"], startTime: "10:00" },
  ],
  ["P001 exercise 2 30 pm", { patientId: "P001", services: ["exercise"], startTime: "14:30" }],
  ["marys tablets at 8", { patientId: "P001", services: ["medicine"], startTime: "08:00" }],
  ["Mary Thompsons needs meds at 8", { services: ["medicine"], startTime: "08:00", asks: ["patient_id"] }],
  [
    "P001 meds twice tomorrow",
    { patientId: "P001", services: ["medicine"], date: "2026-11-24", asks: ["start_time"] },
  ],
  ["P001 meds twice daily", { patientId: "P001", services: ["medicine"], asks: ["date"] }],
  [
    "P001 breakfast, lunch and tea tomorrow",
    { patientId: "P001", services: ["meal_prep"], date: "2026-11-24", window: "07:00-10:00" },
    { patientId: "P001", services: ["meal_prep"], date: "2026-11-24", window: "12:00-14:00" },
    { patientId: "P001", services: ["meal_prep"], date: "2026-11-24", window: "16:00-18:00" },
  ],
  [
    "P001 breakfast at 8, lunch at 12 and tea at 5",
    { patientId: "P001", services: ["meal_prep"], startTime: "08:00" },
    { patientId: "P001", services: ["meal_prep"], startTime: "12:00" },
    { patientId: "P001", services: ["meal_prep"], startTime: "17:00" },
  ],
  [
    "P001 breakfast and meds at 8",
    { patientId: "P001", services: ["medicine", "meal_prep"], startTime: "08:00" },
  ],
  [
    "P001 make breakfast and lunch",
    { patientId: "P001", services: ["meal_prep"], window: "07:00-10:00" },
    { patientId: "P001", services: ["meal_prep"], window: "12:00-14:00" },
  ],
  [
    "P001 breakfast and lunch at 8 and 12.30",
    { patientId: "P001", services: ["meal_prep"], startTime: "08:00" },
    { patientId: "P001", services: ["meal_prep"], startTime: "12:30" },
  ],
  [
    "P001 exercise at 2 nurse only",
    { patientId: "P001", services: ["exercise"], startTime: "14:00", requiredRole: "Nurse" },
  ],
  [
    "P001 exercise at 2 two nurses",
    { patientId: "P001", services: ["exercise"], startTime: "14:00", requiredRole: "Nurse", carers: 2 },
  ],
  ["P001 dust, polish, hoover at 9", { patientId: "P001", services: ["cleaning"], startTime: "09:00" }],
  [
    "P001 exercise for the next three days at 10",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", asks: ["date"] },
  ],
  [
    "P001 exercise for 3 days at 10",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", asks: ["date"] },
  ],
  ["P001 exercise for a week", { patientId: "P001", services: ["exercise"], asks: ["date"] }],
  ["P001 exercise all week", { patientId: "P001", services: ["exercise"], asks: ["date"] }],
  ["P001 exercise alternate days", { patientId: "P001", services: ["exercise"], asks: ["date"] }],
  ["P001 exercise weekly", { patientId: "P001", services: ["exercise"], asks: ["date"] }],
  ["P001 exercise both days", { patientId: "P001", services: ["exercise"], asks: ["date"] }],
  ["P001 meds od", { patientId: "P001", services: ["medicine"], asks: ["date"] }],
  ["P001 exercise the next two mornings", { patientId: "P001", services: ["exercise"], asks: ["date"] }],
  [
    "Good evening, P001 requires a carer tomorrow lunchtime to help with lunch",
    { patientId: "P001", services: ["meal_prep"], date: "2026-11-24", window: "12:00-14:00" },
  ],
  [
    "Evening all, P001 meds tomorrow at 6 please",
    { patientId: "P001", services: ["medicine"], date: "2026-11-24", startTime: "18:00" },
  ],
  ["Morning! P003 exercise at 10", { patientId: "P003", services: ["exercise"], startTime: "10:00" }],
  [
    "P001 is 85 years old and needs a walk at 2",
    { patientId: "P001", services: ["walking"], startTime: "14:00" },
  ],
  ["P001 exercise at 10, key safe 4521", { patientId: "P001", services: ["exercise"], startTime: "10:00" }],
  [
    "P001 exercise at 10 keysafe code 1234",
    { patientId: "P001", services: ["exercise"], startTime: "10:00" },
  ],
  [
    "P001 exercise at 10, tel 07700 900123",
    { patientId: "P001", services: ["exercise"], startTime: "10:00" },
  ],
  [
    "P001 lives at 12 Oak Road, exercise at 10",
    { patientId: "P001", services: ["exercise"], startTime: "10:00" },
  ],
  ["P001 exercise at 10, flat 3", { patientId: "P001", services: ["exercise"], startTime: "10:00" }],
  [
    "P001 exercise at 10, postcode SW1A 1AA",
    { patientId: "P001", services: ["exercise"], startTime: "10:00" },
  ],
  ["P001 exercise at 10 NW3 4AB", { patientId: "P001", services: ["exercise"], startTime: "10:00" }],
  [
    "P001 exercise at 10 and her blood sugar is 7.2",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", asks: ["service_type", "service_type"] },
  ],
  [
    "P001 exercise at 10 bp 120/80",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", asks: ["service_type"] },
  ],
  ["P001 has two cats, exercise at 10", { patientId: "P001", services: ["exercise"], startTime: "10:00" }],
  [
    "P001 exercise at 10, her two daughters will be there",
    { patientId: "P001", services: ["exercise"], startTime: "10:00" },
  ],
  ["P001 exercise at 10, third floor", { patientId: "P001", services: ["exercise"], startTime: "10:00" }],
  ["P001 exercise at 10, first visit", { patientId: "P001", services: ["exercise"], startTime: "10:00" }],
  ["P001 one to one support at 10", { patientId: "P001", startTime: "10:00", asks: ["service_type"] }],
  ["P001 exercise at 10 with one carer", { patientId: "P001", services: ["exercise"], startTime: "10:00" }],
  [
    "P001 one hour exercise at 10",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", duration: 60 },
  ],
  [
    "P001 exercise at ten for one hour",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", duration: 60 },
  ],
  ["P001 exercise at one", { patientId: "P001", services: ["exercise"], startTime: "13:00" }],
  ["P001 exercise at one thirty", { patientId: "P001", services: ["exercise"], startTime: "13:30" }],
  [
    "P001 exercise tomorrow one fifteen",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "13:15" },
  ],
  ["P001 exercise one forty five pm", { patientId: "P001", services: ["exercise"], startTime: "13:45" }],
  ["P001 exercise one", { patientId: "P001", services: ["exercise"], startTime: "13:00" }],
  [
    "P001 exercise half one tomorrow",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "13:30" },
  ],
  [
    "P001 someone to do exercise, one hour, tomorrow one pm",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "13:00", duration: 60 },
  ],
  [
    "no one available for P001? exercise at 10",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", asks: ["service_type"] },
  ],
  ["P001 meds - 2 tablets - 8am", { patientId: "P001", services: ["medicine"], startTime: "08:00" }],
  ["P001 50mg at 8", { patientId: "P001", startTime: "08:00", asks: ["service_type"] }],
  [
    "P001 exercise 10am 60",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", asks: ["service_type"] },
  ],
  [
    "P001 exercise 10am x 60 mins",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", duration: 60 },
  ],
  ["P001 30 mins", { patientId: "P001", duration: 30, asks: ["service_type"] }],
  [
    "P001 exercise 15 mins at 10",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", duration: 15 },
  ],
  [
    "P001 exercise 10am for 15",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", asks: ["service_type"] },
  ],
  ["cancel P001 tomorrow", { patientId: "P001", asks: ["service_type"] }],
  ["don't send anyone to P001 on Christmas Day", { patientId: "P001", asks: ["service_type"] }],
  ["P001 doesn't need lunch tomorrow", { patientId: "P001", asks: ["service_type"] }],
  [
    "P001 no lunch call tomorrow",
    { patientId: "P001", date: "2026-11-24", asks: ["service_type", "start_time"] },
  ],
  [
    "P001 exercise not tomorrow but Wednesday at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-11-25", startTime: "10:00" },
  ],
  [
    "P001 exercise any day but Monday at 10",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", asks: ["date"] },
  ],
  [
    "P001 exercise any day next week at 10",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", asks: ["date"] },
  ],
  [
    "P001 exercise tomorrow if possible at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "10:00" },
  ],
  [
    "P001 exercise tomorrow unless it rains",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", asks: ["service_type"] },
  ],
  [
    "P001 exercise before her appointment at 11",
    { patientId: "P001", services: ["exercise"], asks: ["start_time"] },
  ],
  ["P001 exercise after her nap at 2", { patientId: "P001", services: ["exercise"], asks: ["start_time"] }],
  [
    "P001 exercise after church on Sunday",
    { patientId: "P001", services: ["exercise"], date: "2026-11-29", asks: ["start_time"] },
  ],
  ["P001 exercise before 10 or after 4", { patientId: "P001", services: ["exercise"], asks: ["start_time"] }],
  ["P001 exercise from 10", { patientId: "P001", services: ["exercise"], startTime: "10:00" }],
  ["P001 exercise from 10 onwards", { patientId: "P001", services: ["exercise"], window: "10:00-22:00" }],
  ["P001 exercise until 11", { patientId: "P001", services: ["exercise"], window: "07:00-11:00" }],
  [
    "P001 exercise 10 - 11.30",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", duration: 90 },
  ],
  [
    "P001 exercise 10 – 11:30",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", duration: 90 },
  ],
  [
    "P001 exercise between 10 and half 11",
    { patientId: "P001", services: ["exercise"], window: "10:00-11:30" },
  ],
  [
    "P001 exercise between half nine and quarter past ten",
    { patientId: "P001", services: ["exercise"], window: "09:30-10:15" },
  ],
  [
    "P001 exercise between ten and twelve noon",
    { patientId: "P001", services: ["exercise"], window: "10:00-12:00" },
  ],
  [
    "P001 exercise between noon and two",
    { patientId: "P001", services: ["exercise"], window: "12:00-14:00" },
  ],
  ["P001 exercise between 9am and 5pm", { patientId: "P001", services: ["exercise"], window: "09:00-17:00" }],
  ["P001 exercise between 9 and 5", { patientId: "P001", services: ["exercise"], window: "09:00-17:00" }],
  ["P001 exercise between 11 and 1", { patientId: "P001", services: ["exercise"], window: "11:00-13:00" }],
  ["P001 exercise between 6 and 8", { patientId: "P001", services: ["exercise"], window: "18:00-20:00" }],
  [
    "P001 exercise between 6 and 8 in the evening",
    { patientId: "P001", services: ["exercise"], window: "18:00-20:00" },
  ],
  [
    "P001 exercise between 6 and 8 tomorrow morning",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", window: "06:00-08:00" },
  ],
  [
    "P001 exercise 6-8 this evening",
    { patientId: "P001", services: ["exercise"], date: "2026-11-23", startTime: "18:00", duration: 120 },
  ],
  ["P001 exercise 11-1", { patientId: "P001", services: ["exercise"], startTime: "11:00", duration: 120 }],
  ["P001 exercise 9-5", { patientId: "P001", services: ["exercise"], startTime: "09:00", duration: 480 }],
  ["P001 exercise 7-8am", { patientId: "P001", services: ["exercise"], startTime: "07:00", duration: 60 }],
  [
    "P001 exercise 7 to 7.30",
    { patientId: "P001", services: ["exercise"], startTime: "07:00", duration: 30 },
  ],
  [
    "P001 exercise 10.30-11.15 Tues",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "10:30", duration: 45 },
  ],
  [
    "P001 exercise 22:00-06:00",
    { patientId: "P001", services: ["exercise"], startTime: "22:00", duration: 480 },
  ],
  [
    "P001 night sit 10pm to 6am",
    { patientId: "P001", startTime: "22:00", duration: 480, asks: ["service_type"] },
  ],
  [
    "P001 exercise 10pm-6am tonight",
    { patientId: "P001", services: ["exercise"], date: "2026-11-23", startTime: "22:00", duration: 480 },
  ],
  ["P001 exercise mornings", { patientId: "P001", services: ["exercise"], asks: ["date"] }],
  ["P001 exercise in the morning", { patientId: "P001", services: ["exercise"], window: "07:00-12:00" }],
  [
    "P001 exercise in the morning tomorrow",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", window: "07:00-12:00" },
  ],
  [
    "P001 exercise Tuesday in the evening",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", window: "17:00-22:00" },
  ],
  [
    "P001 exercise Tuesday evening 7",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "19:00" },
  ],
  [
    "P001 exercise Tuesday evening at seven thirty",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "19:30" },
  ],
  [
    "P001 exercise this evening",
    { patientId: "P001", services: ["exercise"], date: "2026-11-23", window: "17:00-22:00" },
  ],
  [
    "P001 exercise this aft",
    { patientId: "P001", services: ["exercise"], date: "2026-11-23", window: "12:00-17:00" },
  ],
  [
    "P001 exercise tomorrow aft 3",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "15:00" },
  ],
  [
    "P001 exercise tomorrow eve",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", window: "17:00-22:00" },
  ],
  [
    "P001 exercise thurs eve at 6",
    { patientId: "P001", services: ["exercise"], date: "2026-11-26", startTime: "18:00" },
  ],
  [
    "P001 exercise tomoz at 9",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "09:00" },
  ],
  [
    "P001 exercise 2moro 9am",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "09:00" },
  ],
  [
    "P001 exercise tomo 9am",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "09:00" },
  ],
  [
    "P001 exercise tmw 9am",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "09:00" },
  ],
  [
    "P001 exercise nxt mon 9am",
    { patientId: "P001", services: ["exercise"], date: "2026-11-30", startTime: "09:00" },
  ],
  ["P001 exercise next wk", { patientId: "P001", services: ["exercise"], asks: ["date"] }],
  ["P001 exercise this wkend", { patientId: "P001", services: ["exercise"], asks: ["date"] }],
  [
    "P001 exercise Thursady 9am",
    { patientId: "P001", services: ["exercise"], date: "2026-11-26", startTime: "09:00" },
  ],
  [
    "P001 exercise wendesday 9am",
    { patientId: "P001", services: ["exercise"], date: "2026-11-25", startTime: "09:00" },
  ],
  [
    "P001 exercise tuseday 9am",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "09:00" },
  ],
  [
    "P001 exercise Firday 9am",
    { patientId: "P001", services: ["exercise"], date: "2026-11-27", startTime: "09:00" },
  ],
  [
    "P001 exercise satuday 9am",
    { patientId: "P001", services: ["exercise"], date: "2026-11-28", startTime: "09:00" },
  ],
  [
    "P001 exercise sundy 9am",
    { patientId: "P001", services: ["exercise"], date: "2026-11-29", startTime: "09:00" },
  ],
  [
    "P001 exercise mnday 9am",
    { patientId: "P001", services: ["exercise"], date: "2026-11-30", startTime: "09:00" },
  ],
  [
    "P001 exercise tommorrow mornig",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", window: "07:00-12:00" },
  ],
  [
    "P001 exercise 4 decemebr at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-12-04", startTime: "10:00" },
  ],
  [
    "P001 exercise 4th Novemeber at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-11-04", startTime: "10:00" },
  ],
  ["tidy up P001's kitchen at 3", { patientId: "P001", services: ["cleaning"], startTime: "15:00" }],
  [
    "P001 exercise 24/11 10",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "10:00" },
  ],
  ["P001 meds at 8 before food", { patientId: "P001", services: ["medicine"], startTime: "08:00" }],
  ["P001 exercise before breakfast", { patientId: "P001", services: ["exercise"], window: "06:00-08:00" }],
  ["P001 exercise before bed", { patientId: "P001", services: ["exercise"], window: "19:30-22:00" }],
  [
    "P001 exercise after dinner tomorrow",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", window: "18:00-21:00" },
  ],
  ["P001 exercise before noon", { patientId: "P001", services: ["exercise"], window: "07:00-12:00" }],
  ["P001 exercise after midday", { patientId: "P001", services: ["exercise"], window: "12:00-22:00" }],
  [
    "P001 exercise before midday tomorrow",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", window: "07:00-12:00" },
  ],
  [
    "P001 exercise by friday noon",
    { patientId: "P001", services: ["exercise"], date: "2026-11-27", startTime: "12:00" },
  ],
  ["P001 exercise before friday", { patientId: "P001", services: ["exercise"], asks: ["date"] }],
  ["P001 exercise after wednesday", { patientId: "P001", services: ["exercise"], asks: ["date"] }],
  [
    "P001 exercise starting thursday at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-11-26", startTime: "10:00" },
  ],
  ["P001 exercise until Friday", { patientId: "P001", services: ["exercise"], asks: ["date"] }],
  [
    "P001 exercise after 2 on Friday",
    { patientId: "P001", services: ["exercise"], date: "2026-11-27", window: "14:00-22:00" },
  ],
  [
    "P001 exercise Friday after 2",
    { patientId: "P001", services: ["exercise"], date: "2026-11-27", window: "14:00-22:00" },
  ],
  [
    "P001 exercise Friday before lunch",
    { patientId: "P001", services: ["exercise"], date: "2026-11-27", window: "10:00-12:00" },
  ],
  [
    "P001 look after her tomorrow at 10",
    { patientId: "P001", date: "2026-11-24", startTime: "10:00", asks: ["service_type"] },
  ],
  [
    "P001 exercise at 10 every hour",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", asks: ["date"] },
  ],
  ["P001 exercise hourly", { patientId: "P001", services: ["exercise"], asks: ["date"] }],
  [
    "P001 exercise tomorrow at 10 and every day after",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", asks: ["date"] },
  ],
  ["P001 exercise at the usual time", { patientId: "P001", services: ["exercise"], asks: ["start_time"] }],
  [
    "P001 exercise usual time tomorrow",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", asks: ["start_time"] },
  ],
  [
    "P001 exercise same time tomorrow",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", asks: ["start_time"] },
  ],
  [
    "P001 exercise same time as yesterday",
    { patientId: "P001", services: ["exercise"], asks: ["start_time", "employee_id"] },
  ],
  [
    "P001 exercise tomorrow at lunch",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", window: "12:00-14:00" },
  ],
  ["P001 exercise at dinner time", { patientId: "P001", services: ["exercise"], window: "17:00-19:00" }],
  [
    "P001 exercise at dinnertime tomorrow",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", window: "17:00-19:00" },
  ],
  ["P001 exercise teatime-ish", { patientId: "P001", services: ["exercise"], window: "16:00-18:00" }],
  ["P001 exercise around teatime", { patientId: "P001", services: ["exercise"], window: "16:00-18:00" }],
  [
    "P001 exercise early tomorrow",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", window: "07:00-09:00" },
  ],
  [
    "P001 exercise late tomorrow",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", asks: ["start_time"] },
  ],
  [
    "P001 exercise late tomorrow afternoon",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", window: "15:00-17:00" },
  ],
  ["P001 exercise early evening", { patientId: "P001", services: ["exercise"], window: "17:00-19:00" }],
  [
    "P001 exercise early tomorrow morning",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", window: "07:00-09:00" },
  ],
  [
    "P001 exercise tomorrow early",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", window: "07:00-09:00" },
  ],
  ["P001 exercise first thing", { patientId: "P001", services: ["exercise"], window: "07:00-09:00" }],
  [
    "P001 exercise last thing tonight",
    { patientId: "P001", services: ["exercise"], date: "2026-11-23", window: "21:00-22:30" },
  ],
  [
    "P001 exercise first thing Monday",
    { patientId: "P001", services: ["exercise"], date: "2026-11-30", window: "07:00-09:00" },
  ],
  [
    "P001 exercise first thing on the 3rd",
    { patientId: "P001", services: ["exercise"], date: "2026-12-03", window: "07:00-09:00" },
  ],
  [
    "P001 exercise last thing on the 3rd",
    { patientId: "P001", services: ["exercise"], date: "2026-12-03", window: "21:00-22:30" },
  ],
  [
    "P001 exercise at the end of the day",
    { patientId: "P001", services: ["exercise"], asks: ["start_time"] },
  ],
  ["P001 exercise dawn", { patientId: "P001", services: ["exercise"], asks: ["start_time"] }],
  ["P001 exercise early doors", { patientId: "P001", services: ["exercise"], window: "07:00-09:00" }],
  ["P001 exercise mid-day", { patientId: "P001", services: ["exercise"], startTime: "12:00" }],
  ["P001 exercise mid afternoon", { patientId: "P001", services: ["exercise"], window: "14:00-16:00" }],
  ["P001 exercise elevenses", { patientId: "P001", services: ["exercise"], window: "10:30-11:30" }],
  [
    "P001 exercise at elevenses tomorrow",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", window: "10:30-11:30" },
  ],
  [
    "P001 exercise supper time tomorrow",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", window: "19:00-21:00" },
  ],
  [
    "P001 exercise overnight tomorrow",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", asks: ["start_time"] },
  ],
  [
    "P001 exercise between breakfast and lunch",
    { patientId: "P001", services: ["exercise"], window: "09:00-12:00" },
  ],
  [
    "P001 exercise between lunch and tea tomorrow",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", window: "14:00-17:00" },
  ],
  [
    "P001 exercise straight after breakfast",
    { patientId: "P001", services: ["exercise"], window: "09:00-12:00" },
  ],
  ["P001 exercise just after 9", { patientId: "P001", services: ["exercise"], window: "09:00-22:00" }],
  ["P001 exercise just before 9", { patientId: "P001", services: ["exercise"], window: "07:00-09:00" }],
  [
    "P001 exercise shortly after nine thirty",
    { patientId: "P001", services: ["exercise"], window: "09:30-22:00" },
  ],
  ["P001 exercise a bit after 9", { patientId: "P001", services: ["exercise"], window: "09:00-22:00" }],
  ["P001 exercise 9 or later", { patientId: "P001", services: ["exercise"], window: "09:00-22:00" }],
  ["P001 exercise 9 at the latest", { patientId: "P001", services: ["exercise"], window: "07:00-09:00" }],
  ["P001 exercise at 9 or thereabouts", { patientId: "P001", services: ["exercise"], startTime: "09:00" }],
  [
    "P001 exercise 9 to 9.30",
    { patientId: "P001", services: ["exercise"], startTime: "09:00", duration: 30 },
  ],
  ["P001 exercise 9/10am", { patientId: "P001", services: ["exercise"], asks: ["service_type"] }],
  ["P001 exercise 9-10ish", { patientId: "P001", services: ["exercise"], startTime: "09:00", duration: 60 }],
  [
    "P001 exercise 9.00-10.00",
    { patientId: "P001", services: ["exercise"], startTime: "09:00", duration: 60 },
  ],
  [
    "P001 exercise 9am for an hour then lunch at 12",
    { patientId: "P001", services: ["exercise"], startTime: "09:00", duration: 60 },
    { patientId: "P001", services: ["meal_prep"], startTime: "12:00" },
  ],
  [
    "P001 exercise 9am for an hour followed by lunch",
    { patientId: "P001", services: ["exercise", "meal_prep"], duration: 60, asks: ["start_time"] },
  ],
  [
    "P001 exercise at 9, then half an hour later meds",
    { patientId: "P001", services: ["medicine", "exercise"], asks: ["start_time", "start_time"] },
  ],
  [
    "P001 exercise early on Thursday morning",
    { patientId: "P001", services: ["exercise"], date: "2026-11-26", window: "07:00-09:00" },
  ],
  ["P001 exercise after the 3rd", { patientId: "P001", services: ["exercise"], asks: ["date"] }],
  [
    "P001 exercise Monday before 9",
    { patientId: "P001", services: ["exercise"], date: "2026-11-30", window: "07:00-09:00" },
  ],
  ["P001 exercise day after tomorrow", { patientId: "P001", services: ["exercise"], date: "2026-11-25" }],
  [
    "P001 exercise at 9 followed by meds at 10",
    { patientId: "P001", services: ["exercise"], startTime: "09:00" },
    { patientId: "P001", services: ["medicine"], startTime: "10:00" },
  ],
  [
    "P001 exercise before meds at 10",
    { patientId: "P001", services: ["medicine", "exercise"], asks: ["start_time"] },
  ],
  [
    "P001 meds then exercise at 9 and 10",
    { patientId: "P001", services: ["medicine", "exercise"], asks: ["start_time"] },
  ],
  [
    "P001 exercise 9, meds 10",
    { patientId: "P001", services: ["exercise"], startTime: "09:00" },
    { patientId: "P001", services: ["medicine"], startTime: "10:00" },
  ],
  [
    "P001 8am shower and breakfast, 12pm lunch, 5pm tea, 9pm bed and meds",
    { patientId: "P001", services: ["personal_care", "meal_prep"], startTime: "08:00" },
    { patientId: "P001", services: ["meal_prep"], startTime: "12:00" },
    { patientId: "P001", services: ["meal_prep"], startTime: "17:00" },
    { patientId: "P001", services: ["medicine", "personal_care"], startTime: "21:00" },
  ],
  [
    "P001, meds, 8, tomorrow",
    { patientId: "P001", services: ["medicine"], date: "2026-11-24", startTime: "08:00" },
  ],
  [
    "P001, tomorrow, 8, meds",
    { patientId: "P001", services: ["medicine"], date: "2026-11-24", startTime: "08:00" },
  ],
  [
    "tomorrow 8, P001, meds",
    { patientId: "P001", services: ["medicine"], date: "2026-11-24", startTime: "08:00" },
  ],
  [
    "8 tomorrow P001 meds",
    { patientId: "P001", services: ["medicine"], date: "2026-11-24", startTime: "08:00" },
  ],
  [
    "eight tomorrow, meds, P001",
    { patientId: "P001", services: ["medicine"], date: "2026-11-24", startTime: "08:00" },
  ],
  [
    "P001 tomorrow eight meds",
    { patientId: "P001", services: ["medicine"], date: "2026-11-24", startTime: "08:00" },
  ],
  [
    "meds P001 eight am tomorrow",
    { patientId: "P001", services: ["medicine"], date: "2026-11-24", startTime: "08:00" },
  ],
  [
    "half eight tomorrow P001 meds",
    { patientId: "P001", services: ["medicine"], date: "2026-11-24", startTime: "08:30" },
  ],
  [
    "half eight meds P001 tomorrow",
    { patientId: "P001", services: ["medicine"], date: "2026-11-24", startTime: "08:30" },
  ],
  [
    "tomorrow half eight meds P001",
    { patientId: "P001", services: ["medicine"], date: "2026-11-24", startTime: "08:30" },
  ],
  [
    "P001 half past eight meds tomorrow",
    { patientId: "P001", services: ["medicine"], date: "2026-11-24", startTime: "08:30" },
  ],
  [
    "for P001 tomorrow eight thirty meds",
    { patientId: "P001", services: ["medicine"], date: "2026-11-24", startTime: "08:30" },
  ],
  [
    "P003 needs to be washed and dressed by nine",
    { patientId: "P003", services: ["personal_care"], window: "07:00-09:00" },
  ],
  ["P003 wants dressing at 8", { patientId: "P003", services: ["personal_care"], startTime: "08:00" }],
  ["P003 dressing at 8", { patientId: "P003", services: ["personal_care"], startTime: "08:00" }],
  ["P003 dressing change at 8", { patientId: "P003", startTime: "08:00", asks: ["service_type"] }],
  [
    "P003 help with dressing and washing at 8",
    { patientId: "P003", services: ["personal_care"], startTime: "08:00" },
  ],
  [
    "P003 washing, dressing, toileting at 8",
    { patientId: "P003", services: ["personal_care"], startTime: "08:00" },
  ],
  ["P003 wash and dress at 8", { patientId: "P003", services: ["personal_care"], startTime: "08:00" }],
  ["P003 full wash at 8", { patientId: "P003", services: ["personal_care"], startTime: "08:00" }],
  ["P003 her washing and ironing at 2", { patientId: "P003", services: ["laundry"], startTime: "14:00" }],
  ["P003 washing line needs putting up", { patientId: "P003", services: ["personal_care"] }],
  ["P003 wash the dishes at 2", { patientId: "P003", services: ["cleaning"], startTime: "14:00" }],
  ["P003 wash her hair at 2", { patientId: "P003", services: ["personal_care"], startTime: "14:00" }],
  ["P003 hair washing at 2", { patientId: "P003", services: ["personal_care"], startTime: "14:00" }],
  ["P003 wash her feet at 2", { patientId: "P003", services: ["personal_care"], startTime: "14:00" }],
  ["P003 do her dishes at 2", { patientId: "P003", services: ["cleaning"], startTime: "14:00" }],
  ["P003 do her hair at 2", { patientId: "P003", startTime: "14:00", asks: ["service_type"] }],
  ["P003 wash her bedding at 2", { patientId: "P003", services: ["laundry"], startTime: "14:00" }],
  ["P003 wash his windows", { patientId: "P003", services: ["cleaning"] }],
  ["P003 wash up after lunch", { patientId: "P003", services: ["cleaning"], window: "14:00-17:00" }],
  [
    "P003 strip the bed and wash sheets at 2",
    { patientId: "P003", services: ["laundry"], startTime: "14:00" },
  ],
  ["P003 make the bed at 9", { patientId: "P003", startTime: "09:00", asks: ["service_type"] }],
  ["P003 Harold's washing up at 2", { services: ["cleaning"], startTime: "14:00", asks: ["patient_id"] }],
  ["P014's clothes washing at 2", { patientId: "P014", services: ["laundry"], startTime: "14:00" }],
  ["washing for P014 at 2", { patientId: "P014", startTime: "14:00", asks: ["service_type"] }],
  [
    "P014 washing and shopping at 2",
    { patientId: "P014", services: ["shopping"], startTime: "14:00", asks: ["service_type"] },
  ],
  [
    "P014 cleaning, washing and shopping at 2",
    { patientId: "P014", services: ["cleaning", "shopping"], startTime: "14:00", asks: ["service_type"] },
  ],
  ["P014 laundry/washing at 2", { patientId: "P014", services: ["laundry"], startTime: "14:00" }],
  [
    "P014 washing + meds at 8",
    { patientId: "P014", services: ["medicine"], startTime: "08:00", asks: ["service_type"] },
  ],
  [
    "lunch visit for P014 and P015 tomorrow",
    { patientId: "P014", services: ["meal_prep"], date: "2026-11-24", window: "12:00-14:00" },
    { patientId: "P015", services: ["meal_prep"], date: "2026-11-24", window: "12:00-14:00" },
  ],
  [
    "lunch visits for P014 and P015 tomorrow",
    { patientId: "P014", services: ["meal_prep"], date: "2026-11-24", window: "12:00-14:00" },
    { patientId: "P015", services: ["meal_prep"], date: "2026-11-24", window: "12:00-14:00" },
  ],
  [
    "P014 lunch visit, P015 tea visit tomorrow",
    { patientId: "P014", services: ["meal_prep"], date: "2026-11-24", window: "12:00-14:00" },
    { patientId: "P015", services: ["meal_prep"], date: "2026-11-24", window: "16:00-18:00" },
  ],
  [
    "P014 lunch call and P015 meds at 9",
    { patientId: "P014", services: ["meal_prep"], window: "12:00-14:00" },
    { patientId: "P015", services: ["medicine"], startTime: "09:00" },
  ],
  [
    "P014 lunch call with meds tomorrow",
    { patientId: "P014", services: ["medicine", "meal_prep"], date: "2026-11-24", window: "12:00-14:00" },
  ],
  [
    "P014 lunch call inc meds",
    { patientId: "P014", services: ["medicine", "meal_prep"], window: "12:00-14:00" },
  ],
  [
    "P014 tea call: meds and sandwich",
    { patientId: "P014", services: ["medicine", "meal_prep"], window: "16:00-18:00" },
  ],
  ["P014 tea call 4.30 meds", { patientId: "P014", services: ["medicine"], startTime: "16:30" }],
  ["P014 breakfast call 6am", { patientId: "P014", services: ["meal_prep"], startTime: "06:00" }],
  ["P014 breakfast visit at 7.30", { patientId: "P014", services: ["meal_prep"], startTime: "07:30" }],
  [
    "P014 dinner visit tomorrow evening at 6",
    { patientId: "P014", services: ["meal_prep"], date: "2026-11-24", startTime: "18:00" },
  ],
  ["P014 needs lunch", { patientId: "P014", services: ["meal_prep"], window: "12:00-14:00" }],
  [
    "P014 lunch tomorrow",
    { patientId: "P014", services: ["meal_prep"], date: "2026-11-24", window: "12:00-14:00" },
  ],
  [
    "P014 lunch tomorrow 12.30",
    { patientId: "P014", services: ["meal_prep"], date: "2026-11-24", startTime: "12:30" },
  ],
  [
    "P014 tea tomorrow",
    { patientId: "P014", services: ["meal_prep"], date: "2026-11-24", window: "16:00-18:00" },
  ],
  [
    "P014 supper tonight",
    { patientId: "P014", services: ["meal_prep"], date: "2026-11-23", window: "17:00-22:00" },
  ],
  [
    "P014 supper call tonight with meds",
    { patientId: "P014", services: ["medicine", "meal_prep"], date: "2026-11-23", window: "19:00-21:00" },
  ],
  [
    "P014 lunchtime call tomorrow, make sandwich",
    { patientId: "P014", services: ["meal_prep"], date: "2026-11-24", window: "12:00-14:00" },
  ],
  [
    "P014 call at lunch tomorrow for shopping",
    { patientId: "P014", services: ["shopping"], date: "2026-11-24", window: "12:00-14:00" },
  ],
  [
    "P014 needs a morning call for meds",
    { patientId: "P014", services: ["medicine"], window: "07:00-12:00" },
  ],
  ["P014 eve call meds", { patientId: "P014", services: ["medicine"], window: "17:00-22:00" }],
  ["P014 welfare call at 2", { patientId: "P014", startTime: "14:00", asks: ["service_type"] }],
  ["call at P014's at 2 for a chat", { patientId: "P014", services: ["companionship"], startTime: "14:00" }],
  ["visit P014 at 2 for a chat", { patientId: "P014", services: ["companionship"], startTime: "14:00" }],
  ["P014 visit 2pm chat", { patientId: "P014", services: ["companionship"], startTime: "14:00" }],
  ["P014 next available nurse meds", { patientId: "P014", services: ["medicine"], requiredRole: "Nurse" }],
  [
    "P014 meds this coming Thursday half past nine",
    { patientId: "P014", services: ["medicine"], date: "2026-11-26", startTime: "09:30" },
  ],
  [
    "P014 meds Thursday coming at 9",
    { patientId: "P014", services: ["medicine"], date: "2026-11-26", startTime: "09:00" },
  ],
  [
    "P014 meds Thursday next at 9",
    { patientId: "P014", services: ["medicine"], startTime: "09:00", asks: ["date"] },
  ],
  [
    "P014 meds a week on Friday at nine fifteen",
    { patientId: "P014", services: ["medicine"], date: "2026-12-04", startTime: "09:15" },
  ],
  [
    "P014 meds Friday fortnight at 9",
    { patientId: "P014", services: ["medicine"], date: "2026-12-11", startTime: "09:00" },
  ],
  [
    "P014 meds in ten days at 9",
    { patientId: "P014", services: ["medicine"], date: "2026-12-03", startTime: "09:00" },
  ],
  [
    "P014 meds 3 weeks today at 9",
    { patientId: "P014", services: ["medicine"], date: "2026-12-14", startTime: "09:00" },
  ],
  [
    "P014 meds three weeks on Monday at 9",
    { patientId: "P014", services: ["medicine"], date: "2026-12-14", startTime: "09:00" },
  ],
  [
    "P014 meds in a couple of days at 9",
    { patientId: "P014", services: ["medicine"], date: "2026-11-25", startTime: "09:00" },
  ],
  [
    "P014 meds in a few days at 9",
    { patientId: "P014", services: ["medicine"], startTime: "09:00", asks: ["date"] },
  ],
  ["P014 meds the other day", { patientId: "P014", services: ["medicine"], asks: ["date"] }],
  [
    "P014 meds Monday after next at 9",
    { patientId: "P014", services: ["medicine"], date: "2026-12-07", startTime: "09:00" },
  ],
  [
    "P014 meds Monday morning first thing",
    { patientId: "P014", services: ["medicine"], date: "2026-11-30", window: "07:00-09:00" },
  ],
  [
    "P014 meds mon am",
    { patientId: "P014", services: ["medicine"], date: "2026-11-23", window: "07:00-12:00" },
  ],
  [
    "P014 meds mon pm 4",
    { patientId: "P014", services: ["medicine"], date: "2026-11-23", startTime: "16:00" },
  ],
  ["P014 meds 1 dec", { patientId: "P014", services: ["medicine"], date: "2026-12-01" }],
  [
    "P014 meds 1/12 8am",
    { patientId: "P014", services: ["medicine"], date: "2026-12-01", startTime: "08:00" },
  ],
  [
    "P014 meds 1st dec eight am",
    { patientId: "P014", services: ["medicine"], date: "2026-12-01", startTime: "08:00" },
  ],
  [
    "P014 meds first of dec eight thirty",
    { patientId: "P014", services: ["medicine"], date: "2026-12-01", startTime: "08:30" },
  ],
  [
    "P014 meds on the second at nine",
    { patientId: "P014", services: ["medicine"], date: "2026-12-02", startTime: "09:00" },
  ],
  [
    "P014 meds second of december at nine",
    { patientId: "P014", services: ["medicine"], date: "2026-12-02", startTime: "09:00" },
  ],
  [
    "P014 meds December second nine am",
    { patientId: "P014", services: ["medicine"], date: "2026-12-02", startTime: "09:00" },
  ],
  [
    "P014 meds on the thirty first at nine",
    { patientId: "P014", services: ["medicine"], date: "2026-12-31", startTime: "09:00" },
  ],
  [
    "P014 meds 31/12 at nine",
    { patientId: "P014", services: ["medicine"], date: "2026-12-31", startTime: "09:00" },
  ],
  [
    "P014 meds new year's day nine am",
    { patientId: "P014", services: ["medicine"], date: "2027-01-01", startTime: "09:00" },
  ],
  [
    "P014 meds xmas eve 9am",
    { patientId: "P014", services: ["medicine"], date: "2026-12-24", startTime: "09:00" },
  ],
  [
    "P014 meds on christmas at 9",
    { patientId: "P014", services: ["medicine"], startTime: "09:00", asks: ["date"] },
  ],
  [
    "P014 meds day before christmas eve at 9",
    { patientId: "P014", services: ["medicine"], startTime: "09:00", asks: ["date"] },
  ],
  [
    "P014 meds day after boxing day at 9",
    { patientId: "P014", services: ["medicine"], startTime: "09:00", asks: ["date"] },
  ],
  [
    "P014 christmas dinner at 1 on christmas day",
    { patientId: "P014", services: ["meal_prep"], date: "2026-12-25", startTime: "13:00" },
  ],
  [
    "P014 christmas shopping on Tuesday at 2",
    { patientId: "P014", services: ["shopping"], date: "2026-11-24", startTime: "14:00" },
  ],
  ["P014 christmas shopping", { patientId: "P014", services: ["shopping"], asks: ["date"] }],
  [
    "P014 meds 25th at 9",
    { patientId: "P014", services: ["medicine"], date: "2026-11-25", startTime: "09:00" },
  ],
  [
    "P014 meds 25 at 9",
    { patientId: "P014", services: ["medicine"], startTime: "09:00", asks: ["service_type"] },
  ],
  [
    "P014 meds Wed 25 at 9",
    { patientId: "P014", services: ["medicine"], date: "2026-11-25", startTime: "09:00" },
  ],
  [
    "P014 meds Wed 25 Nov at 9",
    { patientId: "P014", services: ["medicine"], date: "2026-11-25", startTime: "09:00" },
  ],
  [
    "P014 meds Wed, 25/11, 9am",
    { patientId: "P014", services: ["medicine"], date: "2026-11-25", startTime: "09:00" },
  ],
  [
    "P014 meds 25.11.26, 9.00",
    { patientId: "P014", services: ["medicine"], date: "2026-11-25", startTime: "09:00" },
  ],
  [
    "P014 meds 25.11 9.00",
    { patientId: "P014", services: ["medicine"], date: "2026-11-25", startTime: "09:00" },
  ],
  [
    "P014 meds 25.11., 9.00",
    { patientId: "P014", services: ["medicine"], date: "2026-11-25", startTime: "09:00" },
  ],
  [
    "P014 meds 9.00 25.11",
    { patientId: "P014", services: ["medicine"], date: "2026-11-25", startTime: "09:00" },
  ],
  [
    "P014 meds 9.10 tomorrow",
    { patientId: "P014", services: ["medicine"], date: "2026-11-24", startTime: "09:10" },
  ],
  ["P014 meds at 9.10.", { patientId: "P014", services: ["medicine"], startTime: "09:10" }],
  [
    "P014 meds 1.12 at 9.15",
    { patientId: "P014", services: ["medicine"], date: "2026-12-01", startTime: "09:15" },
  ],
  ["P014 meds am", { patientId: "P014", services: ["medicine"], window: "07:00-12:00" }],
  ["P014 I am hoping for meds at 9", { patientId: "P014", services: ["medicine"], startTime: "09:00" }],
  ["who am I sending to P014 for meds at 9", { patientId: "P014", asks: ["service_type"] }],
  [
    "P001 9pm bed and meds",
    { patientId: "P001", services: ["medicine", "personal_care"], startTime: "21:00" },
  ],
  ["P014 tea call 3.30pm", { patientId: "P014", services: ["meal_prep"], startTime: "15:30" }],
  ["P014 am call for meds", { patientId: "P014", services: ["medicine"], window: "07:00-12:00" }],
  ["P014 meds at 9.30.", { patientId: "P014", services: ["medicine"], startTime: "09:30" }],
  [
    "P014 meds wed 25 9am",
    { patientId: "P014", services: ["medicine"], date: "2026-11-25", startTime: "09:00" },
  ],
  [
    "P014 meds Wed 10 at P014's home",
    { patientId: "P014", services: ["medicine"], date: "2026-11-25", startTime: "10:00" },
  ],
  [
    "P014 meds Thursday 10",
    { patientId: "P014", services: ["medicine"], date: "2026-11-26", startTime: "10:00" },
  ],
  [
    "P001 needs personal care at 7am, 12pm, 5pm and 9pm tomorrow with two carers",
    { patientId: "P001", services: ["personal_care"], date: "2026-11-24", startTime: "07:00", carers: 2 },
    { patientId: "P001", services: ["personal_care"], date: "2026-11-24", startTime: "12:00", carers: 2 },
    { patientId: "P001", services: ["personal_care"], date: "2026-11-24", startTime: "17:00", carers: 2 },
    { patientId: "P001", services: ["personal_care"], date: "2026-11-24", startTime: "21:00", carers: 2 },
  ],
  [
    "2 carers P007 personal care 7.30 tomorrow and 2 carers at 8pm",
    { patientId: "P007", services: ["personal_care"], date: "2026-11-24", startTime: "07:30", carers: 2 },
    { patientId: "P007", services: ["personal_care"], date: "2026-11-24", startTime: "20:00", carers: 2 },
  ],
  [
    "P001 insulin at 7.45, breakfast at 8 both tomorrow",
    { patientId: "P001", services: ["medicine"], date: "2026-11-24", startTime: "07:45" },
    { patientId: "P001", services: ["meal_prep"], date: "2026-11-24", startTime: "08:00" },
  ],
  [
    "Please arrange medication for Mrs Phillips at nine fifteen and Mr Bennett at ten forty",
    { patientId: "P009", services: ["medicine"], startTime: "09:15" },
    { patientId: "P012", services: ["medicine"], startTime: "10:40" },
  ],
  [
    "Doris Cook tablets nine thirty, Harold Bailey tablets ten, Edith Cooper tablets ten thirty",
    { patientId: "P013", services: ["medicine"], startTime: "09:30" },
    { patientId: "P014", services: ["medicine"], asks: ["service_type"] },
    { patientId: "P015", services: ["medicine"], startTime: "10:30" },
  ],
  [
    "P001 walk tomorrow after two thirty",
    { patientId: "P001", services: ["walking"], date: "2026-11-24", window: "14:30-22:00" },
  ],
  [
    "P001 between nine thirty and ten forty-five tomorrow shower",
    { patientId: "P001", services: ["personal_care"], date: "2026-11-24", window: "09:30-10:45" },
  ],
  [
    "send Emma at six forty-five am to P001 for personal care",
    { patientId: "P001", services: ["personal_care"], startTime: "06:45", employeeId: "E004" },
  ],
  [
    "can we get a nurse to Mrs Hughes for her insulin Christmas morning at 8",
    {
      patientId: "P011",
      services: ["medicine"],
      date: "2026-12-25",
      startTime: "08:00",
      requiredRole: "Nurse",
    },
  ],
  [
    "P001 meds christmas morning",
    { patientId: "P001", services: ["medicine"], date: "2026-12-25", window: "07:00-12:00" },
  ],
  [
    "P001 meds new year's eve night",
    { patientId: "P001", services: ["medicine"], date: "2026-12-31", window: "17:00-22:00" },
  ],
  [
    "P001 meds boxing day lunch call",
    { patientId: "P001", services: ["medicine"], date: "2026-12-26", window: "12:00-14:00" },
  ],
  [
    "P001 needs 2 meals tomorrow",
    { patientId: "P001", services: ["meal_prep"], date: "2026-11-24", asks: ["service_type"] },
  ],
  [
    "P001 two hours companionship from two thirty",
    { patientId: "P001", services: ["companionship"], startTime: "14:30", duration: 120 },
  ],
  [
    "P001 two hours from two",
    { patientId: "P001", startTime: "14:00", duration: 120, asks: ["service_type"] },
  ],
  [
    "P001 sixty minutes exercise at ten",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", duration: 60 },
  ],
  [
    "P001 exercise at ten sixty minutes",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", duration: 60 },
  ],
  [
    "P001 exercise nine thirty minutes",
    { patientId: "P001", services: ["exercise"], startTime: "09:00", duration: 30 },
  ],
  [
    "P001 exercise at nine thirty minutes walk",
    { patientId: "P001", services: ["exercise", "walking"], startTime: "09:00", duration: 30 },
  ],
  [
    "P001 meds at half eight not nine",
    { patientId: "P001", services: ["medicine"], startTime: "08:30", asks: ["service_type", "service_type"] },
  ],
  [
    "P001 exercise tomorrow at 10 she has no preference",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "10:00" },
  ],
  [
    "P001 exercise tuesday 24th 9.30 till 10.30",
    { patientId: "P001", services: ["exercise"], date: "2026-11-24", startTime: "09:30", duration: 60 },
  ],
  [
    "Stanley Bennett physio tues 1st dec quarter past eleven",
    { patientId: "P012", services: ["exercise"], date: "2026-12-01", startTime: "11:15" },
  ],
  [
    "P001 meds at 8 and 6 by a nurse",
    { patientId: "P001", services: ["medicine"], startTime: "08:00", requiredRole: "Nurse" },
    { patientId: "P001", services: ["medicine"], startTime: "18:00", requiredRole: "Nurse" },
  ],
  [
    "meds for P001 and P002 at 8 with two carers",
    { patientId: "P001", services: ["medicine"], startTime: "08:00", carers: 2 },
    { patientId: "P002", services: ["medicine"], startTime: "08:00", carers: 2 },
  ],
  [
    "meds for P001, P002 and P003 at 8 by a nurse",
    { patientId: "P001", services: ["medicine"], startTime: "08:00", requiredRole: "Nurse" },
    { patientId: "P002", services: ["medicine"], startTime: "08:00", requiredRole: "Nurse" },
    { patientId: "P003", services: ["medicine"], startTime: "08:00", requiredRole: "Nurse" },
  ],
  [
    "P001 meds at 8 and P002 meds at 9 with Emma",
    { patientId: "P001", services: ["medicine"], startTime: "08:00" },
    { patientId: "P002", services: ["medicine"], startTime: "09:00", employeeId: "E004" },
  ],
  [
    "P001 meds at 8 and by a nurse at 10",
    { patientId: "P001", services: ["medicine"], startTime: "08:00" },
    { patientId: "P001", services: ["medicine"], startTime: "10:00", requiredRole: "Nurse" },
  ],
  [
    "P001 breakfast, lunch and tea calls tomorrow, two carers",
    { patientId: "P001", services: ["meal_prep"], date: "2026-11-24", carers: 2, window: "07:00-10:00" },
    { patientId: "P001", services: ["meal_prep"], date: "2026-11-24", carers: 2, window: "12:00-14:00" },
    { patientId: "P001", services: ["meal_prep"], date: "2026-11-24", carers: 2, window: "16:00-18:00" },
  ],
  [
    "P001 personal care Monday and Tuesday at 8, double up",
    { patientId: "P001", services: ["personal_care"], date: "2026-11-30", startTime: "08:00", carers: 2 },
    { patientId: "P001", services: ["personal_care"], date: "2026-11-24", startTime: "08:00", carers: 2 },
  ],
  [
    "P001 exercise at 9 and 11 with own car, Polish speaking",
    { patientId: "P001", services: ["exercise"], startTime: "09:00", language: "Polish", vehicle: true },
    { patientId: "P001", services: ["exercise"], startTime: "11:00", language: "Polish", vehicle: true },
  ],
  [
    "P001 exercise at 9 and 11 for 30 mins",
    { patientId: "P001", services: ["exercise"], startTime: "09:00", duration: 30 },
    { patientId: "P001", services: ["exercise"], startTime: "11:00", duration: 30 },
  ],
  [
    "P001 exercise at 9 and 11, urgent",
    { patientId: "P001", services: ["exercise"], startTime: "09:00", urgency: "high" },
    { patientId: "P001", services: ["exercise"], startTime: "11:00", urgency: "high" },
  ],
];

/** The same at other moments: a Sunday night, New Year's Eve, the evenings before the clocks change. */
export const AT_OTHER_MOMENTS: [now: string, sentence: string, ...visits: Reading[]][] = [
  [
    "2026-11-22T22:30",
    "P001 exercise on Monday at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-11-23", startTime: "10:00" },
  ],
  [
    "2026-11-22T22:30",
    "P001 exercise tomorrow at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-11-23", startTime: "10:00" },
  ],
  [
    "2026-11-22T22:30",
    "P001 exercise tonight at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-11-22", startTime: "22:00" },
  ],
  [
    "2026-11-22T22:30",
    "P001 exercise sunday at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-11-29", startTime: "10:00" },
  ],
  [
    "2026-11-22T22:30",
    "P001 exercise next sunday at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-11-29", startTime: "10:00" },
  ],
  [
    "2026-11-22T22:30",
    "P001 exercise this coming sunday at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-11-29", startTime: "10:00" },
  ],
  [
    "2026-11-22T22:30",
    "P001 exercise at midnight",
    { patientId: "P001", services: ["exercise"], date: "2026-11-23", startTime: "00:00" },
  ],
  [
    "2026-11-22T22:30",
    "P001 meds in an hour",
    { patientId: "P001", services: ["medicine"], date: "2026-11-22", startTime: "23:30" },
  ],
  [
    "2026-11-22T22:30",
    "P001 meds in 2 hours",
    { patientId: "P001", services: ["medicine"], date: "2026-11-23", startTime: "00:30" },
  ],
  [
    "2026-11-22T22:30",
    "P001 meds in the next two hours",
    { patientId: "P001", services: ["medicine"], date: "2026-11-22", window: "22:30-23:59" },
  ],
  ["2026-11-22T22:30", "P001 meds this week", { patientId: "P001", services: ["medicine"], asks: ["date"] }],
  [
    "2026-11-22T22:30",
    "P001 meds next monday at 8",
    { patientId: "P001", services: ["medicine"], date: "2026-11-23", startTime: "08:00" },
  ],
  [
    "2026-11-22T22:30",
    "P001 meds monday week at 8",
    { patientId: "P001", services: ["medicine"], date: "2026-11-30", startTime: "08:00" },
  ],
  [
    "2026-11-22T22:30",
    "P001 meds first thing",
    { patientId: "P001", services: ["medicine"], window: "07:00-09:00" },
  ],
  ["2026-11-22T22:30", "P001 meds at 8", { patientId: "P001", services: ["medicine"], startTime: "08:00" }],
  [
    "2026-12-31T10:00",
    "P001 exercise tomorrow at 10",
    { patientId: "P001", services: ["exercise"], date: "2027-01-01", startTime: "10:00" },
  ],
  [
    "2026-12-31T10:00",
    "P001 exercise new years day at 10",
    { patientId: "P001", services: ["exercise"], date: "2027-01-01", startTime: "10:00" },
  ],
  [
    "2026-12-31T10:00",
    "P001 exercise new year's eve at 4",
    { patientId: "P001", services: ["exercise"], date: "2026-12-31", startTime: "16:00" },
  ],
  [
    "2026-12-31T10:00",
    "P001 exercise christmas eve at 4",
    { patientId: "P001", services: ["exercise"], date: "2027-12-24", startTime: "16:00" },
  ],
  [
    "2026-12-31T10:00",
    "P001 exercise 1/1 at 10",
    { patientId: "P001", services: ["exercise"], date: "2027-01-01", startTime: "10:00" },
  ],
  [
    "2026-12-31T10:00",
    "P001 exercise 2nd Jan at 10",
    { patientId: "P001", services: ["exercise"], date: "2027-01-02", startTime: "10:00" },
  ],
  [
    "2026-12-31T10:00",
    "P001 exercise on the 2nd at 10",
    { patientId: "P001", services: ["exercise"], date: "2027-01-02", startTime: "10:00" },
  ],
  [
    "2026-12-31T10:00",
    "P001 exercise 28 December at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-12-28", startTime: "10:00" },
  ],
  [
    "2026-12-31T10:00",
    "P001 exercise on the 31st at 4",
    { patientId: "P001", services: ["exercise"], date: "2026-12-31", startTime: "16:00" },
  ],
  [
    "2026-12-31T10:00",
    "P001 exercise day after tomorrow at 4",
    { patientId: "P001", services: ["exercise"], date: "2027-01-02", startTime: "16:00" },
  ],
  [
    "2026-12-31T10:00",
    "P001 exercise Friday at 4",
    { patientId: "P001", services: ["exercise"], date: "2027-01-01", startTime: "16:00" },
  ],
  [
    "2026-12-31T10:00",
    "P001 exercise in a fortnight at 4",
    { patientId: "P001", services: ["exercise"], date: "2027-01-14", startTime: "16:00" },
  ],
  [
    "2026-12-31T10:00",
    "P001 exercise 28/12 at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-12-28", startTime: "10:00" },
  ],
  [
    "2026-12-31T10:00",
    "P001 exercise 29 Feb at 10",
    { patientId: "P001", services: ["exercise"], startTime: "10:00", asks: ["date"] },
  ],
  [
    "2026-10-24T20:00",
    "P001 exercise tomorrow morning",
    { patientId: "P001", services: ["exercise"], date: "2026-10-25", window: "07:00-12:00" },
  ],
  [
    "2026-10-24T20:00",
    "P001 exercise tonight",
    { patientId: "P001", services: ["exercise"], date: "2026-10-24", window: "17:00-22:00" },
  ],
  [
    "2026-10-24T20:00",
    "P001 exercise tomorrow at 10",
    { patientId: "P001", services: ["exercise"], date: "2026-10-25", startTime: "10:00" },
  ],
  [
    "2027-03-27T21:15",
    "P001 exercise tomorrow at 8",
    { patientId: "P001", services: ["exercise"], date: "2027-03-28", startTime: "08:00" },
  ],
  [
    "2027-03-27T21:15",
    "P001 exercise good friday",
    { patientId: "P001", services: ["exercise"], asks: ["date"] },
  ],
  [
    "2027-03-27T21:15",
    "P001 exercise sunday 10am",
    { patientId: "P001", services: ["exercise"], date: "2027-03-28", startTime: "10:00" },
  ],
];
