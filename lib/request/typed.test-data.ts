import type { Reading } from "./properties.test-data";

/** A Monday morning. */
export const TYPED_AT = "2026-11-30T08:00";

/** Sentences as they are typed in haste, in the words of a chat, or pasted from one, and how they are read at {@link TYPED_AT}. */
export const TYPED: [sentence: string, ...visits: Reading[]][] = [
  // Who must not go is asked about, and changes no visit.
  ...[
    "can't leave out Sarah",
    "leave out Sarah",
    "not Sarah please",
    "anyone but Sarah",
    "someone other than Sarah",
    "Sarah's not allowed back",
    "Sarah is banned",
    "exclude Sarah",
    "minus Sarah",
    "Sarah must not go",
    "Sarah shouldn't go there",
    "Sarah is no longer welcome",
    "Sarah has been removed from this package",
    "she doesn't get on with Sarah",
    "she's fallen out with Sarah",
    "Mary refuses Sarah",
    "Sarah can't drive so not her",
    "Sarah is on her honeymoon",
    "she likes Sarah",
    "Sarah knows the way",
    "Sarah's day off",
    "it's Sarah's day off",
    "Sarah on day off",
    "keep Sarah out",
    "take Sarah out",
    "Sarah out",
    "Sarah has been let go",
    "Sarah must not be sent on Fridays",
    "Sarah must not do her meds",
    "no complaints about Sarah",
    "with Sarah not",
    "and Sarah refuses to go",
  ].map((words): [string, Reading] => [
    `Mary Thompson wash tomorrow 9am, ${words}`,
    {
      ...{ patientId: "P001", services: ["personal_care"], date: "2026-12-01", startTime: "09:00" },
      asks: ["employee_id"],
    },
  ]),
  ...[
    "Sarah please",
    "with Sarah",
    "ideally Sarah",
    "she asked for Sarah",
    "with Sarah not a bath",
    "Sarah preferred",
    "Sarah ideally",
    "no problem with Sarah going",
    "Sarah will go",
  ].map((words): [string, Reading] => [
    `Mary Thompson wash tomorrow 9am, ${words}`,
    {
      ...{ patientId: "P001", services: ["personal_care"], date: "2026-12-01", startTime: "09:00" },
      employeeId: "E002",
    },
  ]),
  // Each of several who must not go is asked about.
  ...["excluding Sarah Johnson and Emma Wilson", "scared of Sarah and Emma", "neither Sarah nor Emma"].map(
    (words): [string, Reading] => [
      `Mary Thompson wash tomorrow 9am, ${words}`,
      {
        ...{ patientId: "P001", services: ["personal_care"], date: "2026-12-01", startTime: "09:00" },
        asks: ["employee_id", "employee_id"],
      },
    ],
  ),
  // Words behind who must not go are read.
  ...[
    "Mary Thompson wash, Sarah must not go tomorrow at 9 but Emma",
    "Sarah is not allowed wash Mary Thompson tomorrow at 9",
    "Keep Sarah out of Mary Thompson's house, wash tomorrow at 9",
  ].map((sentence): [string, Reading] => [
    sentence,
    {
      ...{ patientId: "P001", services: ["personal_care"], date: "2026-12-01", startTime: "09:00" },
      asks: ["employee_id"],
    },
  ]),
  [
    "Mary Thompson wash at 9 tomorrow Sarah banned meds at 12",
    {
      ...{ patientId: "P001", services: ["personal_care"], date: "2026-12-01", startTime: "09:00" },
      asks: ["employee_id"],
    },
    { patientId: "P001", services: ["medicine"], date: "2026-12-01", startTime: "12:00" },
  ],
  // What is said of several carers is said of each.
  ...[
    "Sarah and Emma must not go",
    "Sarah, Emma must not go",
    "Sarah and Emma are not allowed",
    "Sarah & Emma banned",
    "not Sarah and Emma",
    "anyone but Sarah and Emma",
    "Sarah and Emma both off",
  ].map((words): [string, Reading] => [
    `Mary Thompson wash tomorrow 9am, ${words}`,
    {
      ...{ patientId: "P001", services: ["personal_care"], date: "2026-12-01", startTime: "09:00" },
      asks: ["employee_id", "employee_id"],
    },
  ]),
  // Two are sent to a double-up, one to any other visit.
  ...["Sarah + Emma double-up", "Sarah and Emma, two carers", "double up with Sarah & Emma"].map(
    (words): [string, Reading] => [
      `Mary Thompson wash tomorrow 9am, ${words}`,
      {
        ...{ patientId: "P001", services: ["personal_care"], date: "2026-12-01", startTime: "09:00" },
        ...{ carers: 2, employeeId: "E002", employeeIds: ["E002", "E004"] },
      },
    ],
  ),
  [
    "Mary Thompson wash tomorrow 9am, Sarah and Emma",
    {
      ...{ patientId: "P001", services: ["personal_care"], date: "2026-12-01", startTime: "09:00" },
      asks: ["employee_id"],
    },
  ],
  ...["mary du", "mary thompson du"].map((name): [string, Reading] => [
    `wash for ${name} tomorrow at 9`,
    { services: ["personal_care"], date: "2026-12-01", startTime: "09:00", asks: ["patient_id"] },
  ]),
  ...["mary wash tomorrow 9am du", "mary wash tomorrow 9am d/u", "Mary Thompson DU wash tomorrow 9am"].map(
    (sentence): [string, Reading] => [
      sentence,
      { patientId: "P001", services: ["personal_care"], date: "2026-12-01", startTime: "09:00", carers: 2 },
    ],
  ),
  // A visit that was missed takes nothing away from the one that is asked for.
  ...[
    "Nobody has been, wash Mary tomorrow at 9",
    "Nobody has been to Mary today, wash tomorrow at 9",
    "No carer came this morning to Mary Thompson, she needs a wash tomorrow at 9",
    "Carer didn't turn up for Mary so wash tomorrow at 9",
  ].map((sentence): [string, Reading] => [
    sentence,
    { patientId: "P001", services: ["personal_care"], date: "2026-12-01", startTime: "09:00" },
  ]),
  // The labels of a form's times are those of one visit.
  ...[
    "From: 9am\nTo: 10am",
    "Start: 9am\nEnd: 10am",
    "Time from: 09:00\nTime to: 10:00",
    "Start time: 09:00\nFinish time: 10:00",
    "Start 9.00, end 10.00",
  ].map((times): [string, Reading] => [
    `Client: Mary Thompson\nService: wash\nDate: 1/12/2026\n${times}`,
    { patientId: "P001", services: ["personal_care"], date: "2026-12-01", startTime: "09:00", duration: 60 },
  ]),
  // A name behind a request that is over heads the next one.
  ...[
    "Mary Thompson wash 9am, P002 and P006 meds at 10",
    "wash Mary Thompson 9am and P002 and P006 meds at 10",
    "wash Mary Thompson 9am - P002 & P006 meds at 10",
  ].map((sentence): [string, Reading, Reading, Reading] => [
    sentence,
    { patientId: "P001", services: ["personal_care"], startTime: "09:00" },
    { patientId: "P002", services: ["medicine"], startTime: "10:00" },
    { patientId: "P006", services: ["medicine"], startTime: "10:00" },
  ]),
  ...["wash at 9 for P001, P002 and P006 meds at 10", "P001 wash 9am, P002, P006 meds at 10"].map(
    (sentence): [string, Reading, Reading, Reading] => [
      sentence,
      { patientId: "P001", services: ["personal_care"], startTime: "09:00" },
      { patientId: "P002", services: ["personal_care"], asks: ["start_time"] },
      { patientId: "P006", services: ["medicine"], startTime: "10:00" },
    ],
  ),
  [
    "9am, P002 and P006 meds at 10",
    { patientId: "P002", services: ["medicine"], asks: ["start_time"] },
    { patientId: "P006", services: ["medicine"], startTime: "10:00" },
  ],
  // A first name that is a word too begins a request, and nobody else's visit is booked for it.
  ...[
    "Frank wash tomorrow 9am",
    "Frank: wash tomorrow 9am",
    "Frank, wash tomorrow 9am",
    "Frank's wash tomorrow 9am",
    "Frank tomorrow 9am wash",
  ].map((sentence): [string, Reading] => [
    sentence,
    { patientId: "P006", services: ["personal_care"], date: "2026-12-01", startTime: "09:00" },
  ]),
  [
    "Frank 9am wash Emma; Mary 9am wash Sarah",
    { patientId: "P006", services: ["personal_care"], startTime: "09:00", employeeId: "E004" },
    { patientId: "P001", services: ["personal_care"], startTime: "09:00", employeeId: "E002" },
  ],
  [
    "Frank doesn't want Sarah, wash tomorrow 9am",
    {
      ...{ patientId: "P006", services: ["personal_care"], date: "2026-12-01", startTime: "09:00" },
      asks: ["employee_id"],
    },
  ],
  // Who is only told of is not visited.
  ...[
    "Mary Thompson's sister Dorothy will be there, wash tomorrow 9am",
    "wash Mary Thompson tomorrow 9am, her sister Dorothy has the key",
    "Mary Thompson is staying at Dorothy Roberts's, wash tomorrow 9am",
    "Mary Thompson, living with Dorothy Roberts, wash tomorrow 9am",
    "Dr Patel has asked that Mary Thompson has a wash tomorrow 9am",
    "Mrs Patel rang, Mary Thompson needs a wash tomorrow 9am",
    "wash Mary Thompson tomorrow 9, no later than 9.30",
  ].map((sentence): [string, Reading] => [
    sentence,
    { patientId: "P001", services: ["personal_care"], date: "2026-12-01", startTime: "09:00" },
  ]),
  [
    "Joyce Walker and her sister Dorothy need a wash tomorrow 9am",
    { patientId: "P007", services: ["personal_care"], date: "2026-12-01", startTime: "09:00" },
    { patientId: "P005", services: ["personal_care"], date: "2026-12-01", startTime: "09:00" },
  ],
  ...["tell Emma to wash Mary Thompson tomorrow 9am", "ask Emma whether she can wash Mary tomorrow 9am"].map(
    (sentence): [string, Reading] => [
      sentence,
      {
        ...{ patientId: "P001", services: ["personal_care"], date: "2026-12-01", startTime: "09:00" },
        employeeId: "E004",
      },
    ],
  ),
  ["Mary's 9am wash tomorrow can it be done at 10", { patientId: "P001", asks: ["service_type"] }],
  // A list of times goes on through the day, and a call at another time is not for its lunch.
  ...["at 8, 2 and 8", "8am, 2pm and 8", "at 8, 2, and 8"].map(
    (times): [string, Reading, Reading, Reading] => [
      `Mary Thompson meds ${times}`,
      { patientId: "P001", services: ["medicine"], startTime: "08:00" },
      { patientId: "P001", services: ["medicine"], startTime: "14:00" },
      { patientId: "P001", services: ["medicine"], startTime: "20:00" },
    ],
  ),
  [
    "Mary Thompson meds at 10, 11 and 9",
    { patientId: "P001", services: ["medicine"], startTime: "10:00" },
    { patientId: "P001", services: ["medicine"], startTime: "11:00" },
    { patientId: "P001", services: ["medicine"], startTime: "09:00" },
  ],
  [
    "Wash Mary Thompson at 9, at 9 George Williams meds",
    { patientId: "P001", services: ["personal_care"], startTime: "09:00" },
    { patientId: "P002", services: ["medicine"], startTime: "09:00" },
  ],
  [
    "Mary Thompson shopping at 11am, w/d £40 from the bank",
    { patientId: "P001", services: ["shopping"], startTime: "11:00", asks: ["service_type"] },
  ],
  [
    "Mary Thompson call at 8am and lunch 12.30",
    { patientId: "P001", startTime: "08:00", asks: ["service_type"] },
    { patientId: "P001", services: ["meal_prep"], startTime: "12:30" },
  ],
  // What happens to the patient at another time is told, and is no visit.
  ...[
    "Dr Roberts calling at 11",
    "physio Emma coming at 10",
    "chiropodist at 10",
    "district nurse due at 11",
    "she will be out 10-2",
    "as she has to be ready for 10am transport",
    "son Arthur is staying",
    "her dog Dorothy bites",
  ].map((words): [string, Reading] => [
    `Mary Thompson wash 9am tomorrow, ${words}`,
    { patientId: "P001", services: ["personal_care"], date: "2026-12-01", startTime: "09:00" },
  ]),
  ...["Mary will be out 10-2 tomorrow, wash at 9", "Mary out tomorrow morning, wash at 9am"].map(
    (sentence): [string, Reading] => [
      sentence,
      { patientId: "P001", services: ["personal_care"], date: "2026-12-01", startTime: "09:00" },
    ],
  ),
  [
    "Collect meds for Mary from Evans pharmacy 3pm tomorrow",
    { patientId: "P001", services: ["medicine"], date: "2026-12-01", startTime: "15:00" },
  ],
  [
    "wash Mary at 9, then P002 straight after",
    { patientId: "P001", services: ["personal_care"], startTime: "09:00" },
    { patientId: "P002", services: ["personal_care"], asks: ["start_time"] },
  ],
  [
    "Mary am wash, lunch meds, tea meds tomorrow",
    { patientId: "P001", services: ["personal_care"], date: "2026-12-01", window: "07:00-12:00" },
    { patientId: "P001", services: ["medicine"], date: "2026-12-01", window: "12:00-14:00" },
    { patientId: "P001", services: ["medicine"], date: "2026-12-01", window: "16:00-18:00" },
  ],
  [
    "Mary am call 7.30, lunch, tea, bed pc and meds",
    {
      ...{ patientId: "P001", services: ["medicine", "personal_care", "meal_prep"] },
      asks: ["start_time"],
    },
  ],
  [
    "Mary W&D New Year's Day 9am",
    { patientId: "P001", services: ["personal_care"], date: "2027-01-01", startTime: "09:00" },
  ],
  [
    "Mary w/d NYD 9am",
    { patientId: "P001", services: ["personal_care"], date: "2027-01-01", startTime: "09:00" },
  ],
  ...[
    "Just to confirm Mary's wash is 9am tomorrow",
    "Re Mary - wash 9am tomorrow confirmed?",
    "Bring Mary's wash fwd to 8 tomorrow",
  ].map((sentence): [string, Reading] => [sentence, { patientId: "P001", asks: ["service_type"] }]),
  ...["Get Mike to do Mary", "Can Mike please do Mary", "Agnieszka to Mary"].map(
    (words): [string, Reading] => [
      `${words} 9am wash`,
      { patientId: "P001", services: ["personal_care"], startTime: "09:00", asks: ["employee_id"] },
    ],
  ),
  // Short forms of the trade behind a name are none, and may be a surname behind a first name alone.
  ...["Mary Du", "Mary Thompson-Du", "Helen Pa", "Mary OT"].map((name): [string, Reading] => [
    `Wash for ${name} tomorrow at 9`,
    { services: ["personal_care"], date: "2026-12-01", startTime: "09:00", asks: ["patient_id"] },
  ]),
  ...["Mary Thompson OT", "Mary PRN"].map((name): [string, Reading] => [
    `Wash for ${name} tomorrow at 9`,
    { patientId: "P001", services: ["personal_care"], date: "2026-12-01", startTime: "09:00" },
  ]),
  // Two people behind a finished request have what stands behind them.
  ...[
    "George Williams and Frank Thomas",
    "George Williams, Frank Thomas",
    "George Williams & Frank Thomas",
  ].map((pair): [string, Reading, Reading, Reading] => [
    `Mary Thompson wash tomorrow 9am. ${pair} meds at 10`,
    { patientId: "P001", services: ["personal_care"], date: "2026-12-01", startTime: "09:00" },
    { patientId: "P002", services: ["medicine"], date: "2026-12-01", startTime: "10:00" },
    { patientId: "P006", services: ["medicine"], date: "2026-12-01", startTime: "10:00" },
  ]),
  [
    "Mary Thompson wash tomorrow 9am. George Williams and Frank Thomas the same",
    { patientId: "P001", services: ["personal_care"], date: "2026-12-01", startTime: "09:00" },
    { patientId: "P002", services: ["personal_care"], date: "2026-12-01", startTime: "09:00" },
    { patientId: "P006", services: ["personal_care"], date: "2026-12-01", startTime: "09:00" },
  ],
  ["Nobody should have been sent to P001 tomorrow at 9 for a wash", { asks: ["service_type"] }],
  // Mails, signatures, dictation, and what is no name and no day of the visit.
  ...[
    "From: Jan Smith <jan@example.org>\nSent: 30 November 2026 07:45\nTo: Rota\nSubject: Mary Thompson\n\nHi, Mary needs a wash tomorrow at 9. Thanks Jan",
    "On Mon, 30 Nov 2026 at 07:40, Jan Smith <jan@example.org> wrote:\n> Mary Thompson wash tomorrow at 9",
    "Dear all\nMary Thompson wash tomorrow at 9am.\nKind regards\nEmma\nCare Coordinator\nTel 01603 123456",
    "can you book mary thompson comma wash comma tomorrow nine am full stop",
    "mary thompson needs um a wash tomorow at nien",
    "Mary Thompson (DOB 12/3/1940) wash tomorrow at 9",
    "Mary Thompson born 12 March 1940 wash tomorrow at 9",
    "Mary Thompson NHS 485 777 3456 wash tomorrow at 9",
  ].map((sentence): [string, Reading] => [
    sentence,
    { patientId: "P001", services: ["personal_care"], date: "2026-12-01", startTime: "09:00" },
  ]),
  [
    "From: Jan Smith\nSent: Sunday, 29 November 2026 07:45\nTo: Rota\n\nMary Thompson needs a wash tomorrow at 9",
    { patientId: "P001", services: ["personal_care"], startTime: "09:00", asks: ["date"] },
  ],
  // A form and an initial are neither a mail nor a signature, and an NHS number ends after ten digits.
  ...[
    "Mary Thompson wash\nFrom: 9am\nDate: 1 December 2026",
    "From: Sarah Johnson\nSent: 30 November 2026 07:45\nTo: George Williams\nSubject: visit\n\nClient: Mary Thompson\nDate: 1 December 2026\nFrom: 9:00\nwash",
    "From: Jan Smith\nDate: Mon, 30 Nov 2026 at 07:40\nSubject: Re: Mary Thompson\nTo: Rota\nwash tomorrow at 9",
    "Mary Thompson wash tomorrow at 9\nRegards\nEmma\nE: emma@example.org\nT: 01603 123456 | M: 07700 900123",
    "Mary Thompson NHS no 4857773456 1 December wash at 9am",
    "Mary Thompson NHS 485 777 3456 9:00 wash tomorrow",
    "Mary Thompson wash tomorrow at 9; phone her daughter first",
  ].map((sentence): [string, Reading] => [
    sentence,
    { patientId: "P001", services: ["personal_care"], date: "2026-12-01", startTime: "09:00" },
  ]),
  [
    "Mary Thompson wash tomorrow at 9; S Johnson to go",
    {
      ...{ patientId: "P001", services: ["personal_care"], date: "2026-12-01", startTime: "09:00" },
      employeeId: "E002",
    },
  ],
  [
    "P007 meds tomorrow 9am; to: Mary Thompson wash; from: 10am",
    { patientId: "P007", services: ["medicine"], date: "2026-12-01", startTime: "09:00" },
    { patientId: "P001", services: ["personal_care"], date: "2026-12-01", startTime: "10:00" },
  ],
  [
    "Mary Thompson NHS 485 777 3456 2 carers wash tomorrow at 9",
    { patientId: "P001", services: ["personal_care"], date: "2026-12-01", startTime: "09:00", carers: 2 },
  ],
  // A meal beside a time is told; a second visit comes of neither, nor of what is past.
  ...["before her breakfast", "not after her lunch", "to be given before her breakfast"].map(
    (words): [string, Reading] => [
      `Mary Thompson meds tomorrow 9am${words.startsWith("to") ? "" : ","} ${words}`,
      { patientId: "P001", services: ["medicine"], date: "2026-12-01", startTime: "09:00" },
    ],
  ),
  ...[
    "wash tomorrow 9am, she choked after she had her lunch",
    "wash tomorrow after they have had tea at 5pm",
  ].map((words): [string, Reading] => [
    `Mary Thompson ${words}`,
    { patientId: "P001", services: ["personal_care"], date: "2026-12-01", asks: ["start_time"] },
  ]),
  [
    "Mary Thompson wash tomorrow once she has had her breakfast at 8.30",
    { patientId: "P001", services: ["personal_care"], date: "2026-12-01", asks: ["service_type"] },
  ],
  [
    "Mary Thompson wash tomorrow at 9 and meds once she's had her lunch",
    { patientId: "P001", services: ["personal_care"], date: "2026-12-01", startTime: "09:00" },
    { patientId: "P001", services: ["medicine"], date: "2026-12-01", window: "14:00-17:00" },
  ],
  // Whether a word for two counts carers is asked; of two roles, how many are needed, where no number is said.
  ...["dbl wash tomorrow at 9", "double wash tomorrow at 9"].map((words): [string, Reading] => [
    `Mary Thompson ${words}`,
    {
      ...{ patientId: "P001", services: ["personal_care"], date: "2026-12-01", startTime: "09:00" },
      asks: ["carers"],
    },
  ]),
  ...["a carer and a nurse", "a nurse plus a support worker"].map((words): [string, Reading] => [
    `Mary Thompson wash tomorrow at 9, ${words}`,
    {
      ...{ patientId: "P001", services: ["personal_care"], date: "2026-12-01", startTime: "09:00" },
      ...{ requiredRole: "Nurse", asks: ["carers"] },
    },
  ]),
  [
    "Mary Thompson wash tomorrow at 9, two carers, a nurse and a carer",
    {
      ...{ patientId: "P001", services: ["personal_care"], date: "2026-12-01", startTime: "09:00" },
      ...{ requiredRole: "Nurse", carers: 2 },
    },
  ],
  [
    "Mary Thompson wash tomorrow at 9, no nurse and carer needed",
    { patientId: "P001", services: ["personal_care"], date: "2026-12-01", startTime: "09:00" },
  ],
  [
    "Mary Thompson wash tomorrow same time as today",
    { patientId: "P001", services: ["personal_care"], date: "2026-12-01", asks: ["start_time"] },
  ],
  [
    "Mary Thompson wash tomorrow after her tea",
    { patientId: "P001", services: ["personal_care"], date: "2026-12-01", window: "18:00-21:00" },
  ],
  [
    "Mary Thompson wash tomorrow once she has had her lunch",
    { patientId: "P001", services: ["personal_care"], date: "2026-12-01", window: "14:00-17:00" },
  ],
  [
    "Mary Thompson shopping tomorrow, list on fridge, 2pm",
    { patientId: "P001", services: ["shopping"], date: "2026-12-01", startTime: "14:00" },
  ],
  [
    "Mary Thompson change bed tomorrow at 9",
    { patientId: "P001", services: ["laundry"], date: "2026-12-01", startTime: "09:00" },
  ],
  [
    "Mary Thompson wash tomorrow at 9 dbl up",
    { patientId: "P001", services: ["personal_care"], date: "2026-12-01", startTime: "09:00", carers: 2 },
  ],
  [
    "Mary Thompson wash tomorrow at 9 with a nurse and a carer",
    {
      ...{ patientId: "P001", services: ["personal_care"], date: "2026-12-01", startTime: "09:00" },
      ...{ requiredRole: "Nurse", asks: ["carers"] },
    },
  ],
  [
    "Mary Thompson wash tomorrow when she gets up",
    { patientId: "P001", services: ["personal_care"], date: "2026-12-01", asks: ["start_time"] },
  ],
  [
    "No one has been to Mary Thompson yet today",
    { patientId: "P001", date: "2026-11-30", asks: ["service_type"] },
  ],
  ["Mary Thompson QDS meds tomorrow", { patientId: "P001", services: ["medicine"], asks: ["date"] }],
  [
    "Mary Thompson PEG feed tomorrow at 10",
    { patientId: "P001", date: "2026-12-01", startTime: "10:00", asks: ["service_type"] },
  ],
  [
    "P007 personal care tomorrow at 10. Thanks, Emma",
    {
      patientId: "P007",
      services: ["personal_care"],
      date: "2026-12-01",
      startTime: "10:00",
    },
  ],
  [
    "P007 personal care tomorrow at 10\nKind regards,\nEmma Wilson",
    {
      patientId: "P007",
      services: ["personal_care"],
      date: "2026-12-01",
      startTime: "10:00",
    },
  ],
  [
    "Hi Emma, P007 meds tomorrow 8am please",
    {
      patientId: "P007",
      services: ["medicine"],
      date: "2026-12-01",
      startTime: "08:00",
    },
  ],
  [
    "Hi Emma can you sort meds for P007 tomorrow 8am",
    {
      patientId: "P007",
      services: ["medicine"],
      date: "2026-12-01",
      startTime: "08:00",
    },
  ],
  [
    "Emma, please book meds for P007 tomorrow 8am",
    {
      patientId: "P007",
      services: ["medicine"],
      date: "2026-12-01",
      startTime: "08:00",
    },
  ],
  [
    "It's Emma, meds for P007 tomorrow 8am please",
    {
      patientId: "P007",
      services: ["medicine"],
      date: "2026-12-01",
      startTime: "08:00",
    },
  ],
  [
    "Emma here - meds for P007 tomorrow 8am",
    {
      patientId: "P007",
      services: ["medicine"],
      date: "2026-12-01",
      startTime: "08:00",
    },
  ],
  [
    "Emma asked for meds for P007 tomorrow 8am",
    {
      patientId: "P007",
      services: ["medicine"],
      date: "2026-12-01",
      startTime: "08:00",
    },
  ],
  [
    "P007 meds tomorrow 8am, Emma has the key",
    {
      patientId: "P007",
      services: ["medicine"],
      date: "2026-12-01",
      startTime: "08:00",
    },
  ],
  [
    "Hi Emma to do meds for P007 tomorrow 8am",
    {
      patientId: "P007",
      services: ["medicine"],
      date: "2026-12-01",
      startTime: "08:00",
      employeeId: "E004",
    },
  ],
  [
    "Hi Mary needs meds tomorrow 8am",
    {
      patientId: "P001",
      services: ["medicine"],
      date: "2026-12-01",
      startTime: "08:00",
    },
  ],
  [
    "P007 meds tomorrow 8am to cover for Emma",
    {
      patientId: "P007",
      services: ["medicine"],
      date: "2026-12-01",
      startTime: "08:00",
      asks: ["employee_id"],
    },
  ],
  [
    "P007 meds tomorrow 8am without Sarah",
    {
      patientId: "P007",
      services: ["medicine"],
      date: "2026-12-01",
      startTime: "08:00",
      asks: ["employee_id"],
    },
  ],
  [
    "Sarah is running 20 mins late for P007's meds",
    {
      patientId: "P007",
      services: ["medicine"],
      asks: ["employee_id"],
    },
  ],
  [
    "[30/11/2026, 07:45] Emma: can you do P007 meds tomorrow 8am",
    {
      patientId: "P007",
      services: ["medicine"],
      date: "2026-12-01",
      startTime: "08:00",
    },
  ],
  [
    "30/11/2026, 07:45 - Emma Wilson: P007 meds tomorrow 8am please x",
    {
      patientId: "P007",
      services: ["medicine"],
      date: "2026-12-01",
      startTime: "08:00",
    },
  ],
  [
    "29/11/2026, 19:45 - Emma Wilson: P007 meds tomorrow 8am please x",
    {
      patientId: "P007",
      services: ["medicine"],
      startTime: "08:00",
      asks: ["date"],
    },
  ],
  [
    "meds for Mary's neighbour tomorrow at 8",
    {
      services: ["medicine"],
      date: "2026-12-01",
      startTime: "08:00",
      asks: ["patient_id"],
    },
  ],
  [
    "meds for P001's husband tomorrow at 8",
    {
      services: ["medicine"],
      date: "2026-12-01",
      startTime: "08:00",
      asks: ["patient_id"],
    },
  ],
  [
    "meds for the wife of George Green tomorrow at 8",
    {
      services: ["medicine"],
      date: "2026-12-01",
      startTime: "08:00",
      asks: ["patient_id"],
    },
  ],
  [
    "Mary's daughter asked for meds tomorrow at 8",
    {
      patientId: "P001",
      services: ["medicine"],
      date: "2026-12-01",
      startTime: "08:00",
    },
  ],
  [
    "meds for Mary and Helen tomorrow at 8",
    {
      patientId: "P001",
      services: ["medicine"],
      date: "2026-12-01",
      startTime: "08:00",
    },
    {
      patientId: "P003",
      services: ["medicine"],
      date: "2026-12-01",
      startTime: "08:00",
    },
  ],
  [
    "meds for Mary, Helen and Arthur tomorrow at 8",
    {
      patientId: "P001",
      services: ["medicine"],
      date: "2026-12-01",
      startTime: "08:00",
    },
    {
      patientId: "P003",
      services: ["medicine"],
      date: "2026-12-01",
      startTime: "08:00",
    },
    {
      patientId: "P004",
      services: ["medicine"],
      date: "2026-12-01",
      startTime: "08:00",
    },
  ],
  [
    "Mary 8am meds, Helen 9am wash tomorrow",
    {
      patientId: "P001",
      services: ["medicine"],
      date: "2026-12-01",
      startTime: "08:00",
    },
    {
      services: ["personal_care"],
      date: "2026-12-01",
      startTime: "09:00",
      asks: ["patient_id"],
    },
  ],
  [
    "walk for Mrs Jones friday 2pm",
    {
      services: ["walking"],
      date: "2026-12-04",
      startTime: "14:00",
      asks: ["patient_id"],
    },
  ],
  [
    "Sarah needs a walk friday 2pm",
    {
      services: ["walking"],
      date: "2026-12-04",
      startTime: "14:00",
      asks: ["patient_id"],
    },
  ],
  [
    "shopping for Mr G. Green tomorrow at 10",
    {
      patientId: "P016",
      services: ["shopping"],
      date: "2026-12-01",
      startTime: "10:00",
    },
  ],
  [
    "shopping for Mrs. D. Roberts tomorrow at 10",
    {
      patientId: "P005",
      services: ["shopping"],
      date: "2026-12-01",
      startTime: "10:00",
    },
  ],
  [
    "shopping for G. Green tomorrow at 10",
    {
      patientId: "P016",
      services: ["shopping"],
      date: "2026-12-01",
      startTime: "10:00",
    },
  ],
  [
    "Liz to do meds for P007 tomorrow at 8",
    {
      patientId: "P007",
      services: ["medicine"],
      date: "2026-12-01",
      startTime: "08:00",
      asks: ["employee_id"],
    },
  ],
  [
    "meds for patient no. 7 tomorrow 8am",
    {
      patientId: "P007",
      services: ["medicine"],
      date: "2026-12-01",
      startTime: "08:00",
    },
  ],
  [
    "meds for pt 7 tomorrow 8am",
    {
      patientId: "P007",
      services: ["medicine"],
      date: "2026-12-01",
      startTime: "08:00",
    },
  ],
  [
    "meds for client 007 carer 002 tomorrow 8am",
    {
      patientId: "P007",
      services: ["medicine"],
      date: "2026-12-01",
      startTime: "08:00",
      employeeId: "E002",
    },
  ],
  [
    "P007 neighbour will let you in, meds tomorrow at 8",
    {
      patientId: "P007",
      services: ["medicine"],
      date: "2026-12-01",
      startTime: "08:00",
    },
  ],
  [
    "1. P007 8am meds 2. P004 9am wash",
    {
      patientId: "P007",
      services: ["medicine"],
      startTime: "08:00",
    },
    {
      patientId: "P004",
      services: ["personal_care"],
      startTime: "09:00",
    },
  ],
  [
    "1. P007 8am meds\n2. P004 9am wash\n3) P005 10am shopping",
    {
      patientId: "P007",
      services: ["medicine"],
      startTime: "08:00",
    },
    {
      patientId: "P004",
      services: ["personal_care"],
      startTime: "09:00",
    },
    {
      patientId: "P005",
      services: ["shopping"],
      startTime: "10:00",
    },
  ],
  [
    "P007 meds tomorrow qtr to 8",
    {
      patientId: "P007",
      services: ["medicine"],
      date: "2026-12-01",
      startTime: "07:45",
    },
  ],
  [
    "P007 shopping tomorrow b/w 2 & 4pm",
    {
      patientId: "P007",
      services: ["shopping"],
      date: "2026-12-01",
      window: "14:00-16:00",
    },
  ],
  [
    "P007 meds tomorrow 7h30",
    {
      patientId: "P007",
      services: ["medicine"],
      date: "2026-12-01",
      startTime: "07:30",
    },
  ],
  [
    "P007 shopping tomorrow 1h30",
    {
      patientId: "P007",
      services: ["shopping"],
      date: "2026-12-01",
      duration: 90,
    },
  ],
  [
    "P007 personal care tomorrow 9am no later than 9.15",
    {
      patientId: "P007",
      services: ["personal_care"],
      date: "2026-12-01",
      startTime: "09:00",
    },
  ],
  [
    "P007 shopping tomorrow at 9 for 1,5 hours",
    {
      patientId: "P007",
      services: ["shopping"],
      date: "2026-12-01",
      startTime: "09:00",
      duration: 90,
    },
  ],
  [
    "P007 shopping tomorrow at 9 for 1:30",
    {
      patientId: "P007",
      services: ["shopping"],
      date: "2026-12-01",
      startTime: "09:00",
      duration: 90,
    },
  ],
  [
    "P007 shopping tomorrow at 9 45'",
    {
      patientId: "P007",
      services: ["shopping"],
      date: "2026-12-01",
      startTime: "09:00",
      duration: 45,
    },
  ],
  [
    "P007 shopping tomorrow at 9 for couple hours",
    {
      patientId: "P007",
      services: ["shopping"],
      date: "2026-12-01",
      startTime: "09:00",
      duration: 120,
    },
  ],
  [
    "P007 shopping tomorrow at 9 'til 11",
    {
      patientId: "P007",
      services: ["shopping"],
      date: "2026-12-01",
      startTime: "09:00",
      duration: 120,
    },
  ],
  [
    "P007 shopping tomorrow at 9 -> 11",
    {
      patientId: "P007",
      services: ["shopping"],
      date: "2026-12-01",
      startTime: "09:00",
      duration: 120,
    },
  ],
  [
    "P007 companionship tomorrow night 10-6",
    {
      patientId: "P007",
      services: ["companionship"],
      date: "2026-12-01",
      startTime: "22:00",
      duration: 480,
    },
  ],
  [
    "P007 companionship tomorrow 10pm-6",
    {
      patientId: "P007",
      services: ["companionship"],
      date: "2026-12-01",
      startTime: "22:00",
      duration: 480,
    },
  ],
  [
    "P007 shopping 3 Dec 26 10am",
    {
      patientId: "P007",
      services: ["shopping"],
      date: "2026-12-03",
      startTime: "10:00",
    },
  ],
  [
    "P007 shopping 3 Dec '26 at 10",
    {
      patientId: "P007",
      services: ["shopping"],
      date: "2026-12-03",
      startTime: "10:00",
    },
  ],
  [
    "P007 shopping 3 Dec 26 minutes",
    {
      patientId: "P007",
      services: ["shopping"],
      date: "2026-12-03",
      duration: 26,
    },
  ],
  [
    "P007 shopping 2026.12.03 10:00",
    {
      patientId: "P007",
      services: ["shopping"],
      date: "2026-12-03",
      startTime: "10:00",
    },
  ],
  [
    "P007 meds 1-5 December at 8am",
    {
      patientId: "P007",
      services: ["medicine"],
      startTime: "08:00",
      asks: ["date"],
    },
  ],
  [
    "P007 personal care tomorrow at 10 two girls",
    {
      patientId: "P007",
      services: ["personal_care"],
      date: "2026-12-01",
      startTime: "10:00",
      gender: "Female",
      carers: 2,
    },
  ],
  [
    "P007 personal care tomorrow at 10, she has two girls",
    {
      patientId: "P007",
      services: ["personal_care"],
      date: "2026-12-01",
      startTime: "10:00",
      asks: ["service_type"],
    },
  ],
  [
    "P007 personal care tomorrow at 10 d/u",
    {
      patientId: "P007",
      services: ["personal_care"],
      date: "2026-12-01",
      startTime: "10:00",
      carers: 2,
    },
  ],
  [
    "P007 personal care tomorrow at 10 a lady",
    {
      patientId: "P007",
      services: ["personal_care"],
      date: "2026-12-01",
      startTime: "10:00",
      gender: "Female",
    },
  ],
  [
    "P007 personal care tomorrow at 10, he is a man",
    {
      patientId: "P007",
      services: ["personal_care"],
      date: "2026-12-01",
      startTime: "10:00",
    },
  ],
  [
    "P007 personal care tomorrow at 10 with Emma and another carer",
    {
      patientId: "P007",
      services: ["personal_care"],
      date: "2026-12-01",
      startTime: "10:00",
      employeeId: "E004",
      carers: 2,
    },
  ],
  [
    "P007 personal care tomorrow at 10 Emma + 1",
    {
      patientId: "P007",
      services: ["personal_care"],
      date: "2026-12-01",
      startTime: "10:00",
      employeeId: "E004",
      carers: 2,
    },
  ],
  [
    "P007 personal care tomorrow at 10 Emma and 1 hour",
    {
      patientId: "P007",
      services: ["personal_care"],
      date: "2026-12-01",
      startTime: "10:00",
      duration: 60,
      employeeId: "E004",
    },
  ],
  [
    "P007 personal care tomorrow at 10 with Emma and another visit at 12",
    {
      patientId: "P007",
      services: ["personal_care"],
      date: "2026-12-01",
      startTime: "10:00",
      employeeId: "E004",
    },
    {
      patientId: "P007",
      services: ["personal_care"],
      date: "2026-12-01",
      startTime: "12:00",
      employeeId: "E004",
    },
  ],
  [
    "P007 meds, wash, brekkie tomorrow at 8",
    {
      patientId: "P007",
      services: ["medicine", "personal_care", "meal_prep"],
      date: "2026-12-01",
      startTime: "08:00",
    },
  ],
  [
    "P007 M/W/F meds at 8",
    {
      patientId: "P007",
      services: ["medicine"],
      startTime: "08:00",
      asks: ["service_type"],
    },
  ],
  [
    "P007 meds tomorrow 8am, discharged from hospital today",
    {
      patientId: "P007",
      services: ["medicine"],
      date: "2026-12-01",
      startTime: "08:00",
    },
  ],
  [
    "P007 discharged tomorrow, meds at 8",
    {
      patientId: "P007",
      services: ["medicine"],
      date: "2026-12-01",
      startTime: "08:00",
    },
  ],
  [
    "P007 in hospital, meds tomorrow 8am",
    {
      patientId: "P007",
      asks: ["service_type"],
    },
  ],
  [
    "P007 meds tomorrow 8am £20 shopping money",
    {
      patientId: "P007",
      services: ["medicine"],
      date: "2026-12-01",
      startTime: "08:00",
    },
  ],
  [
    "P007 cancelled tomorrow",
    {
      patientId: "P007",
      asks: ["service_type"],
    },
  ],
  [
    "let Emma do meds for P007 tomorrow at 8",
    {
      patientId: "P007",
      services: ["medicine"],
      date: "2026-12-01",
      startTime: "08:00",
      employeeId: "E004",
    },
  ],
  [
    "tell Emma to go to P007 for meds tomorrow at 8",
    {
      patientId: "P007",
      services: ["medicine"],
      date: "2026-12-01",
      startTime: "08:00",
      employeeId: "E004",
    },
  ],
  [
    "let Emma know P007 needs meds tomorrow at 8",
    {
      patientId: "P007",
      services: ["medicine"],
      date: "2026-12-01",
      startTime: "08:00",
    },
  ],
  [
    "Hello, Mary Thompson, meds at 8 tomorrow",
    {
      patientId: "P001",
      services: ["medicine"],
      date: "2026-12-01",
      startTime: "08:00",
    },
  ],
  [
    "thanks to Emma for P007 meds tomorrow at 8",
    {
      patientId: "P007",
      services: ["medicine"],
      date: "2026-12-01",
      startTime: "08:00",
      employeeId: "E004",
    },
  ],
  [
    "P007 take out bins at 9 tomorrow. P004 wash at 10",
    {
      patientId: "P007",
      services: ["personal_care"],
      date: "2026-12-01",
      startTime: "09:00",
    },
    {
      patientId: "P004",
      services: ["personal_care"],
      date: "2026-12-01",
      startTime: "10:00",
    },
  ],
  [
    "P007 shopping 10-12 3 Dec",
    {
      patientId: "P007",
      services: ["shopping"],
      date: "2026-12-03",
      startTime: "10:00",
      duration: 120,
    },
  ],
  [
    "lunch tomorrow for P007 and P004",
    { patientId: "P007", services: ["meal_prep"], date: "2026-12-01", window: "12:00-14:00" },
    { patientId: "P004", services: ["meal_prep"], date: "2026-12-01", window: "12:00-14:00" },
  ],
  [
    "P007 and P004 need lunch tomorrow",
    { patientId: "P007", services: ["meal_prep"], date: "2026-12-01", window: "12:00-14:00" },
    { patientId: "P004", services: ["meal_prep"], date: "2026-12-01", window: "12:00-14:00" },
  ],
  [
    "breakfast for Mary Thompson and Arthur Evans tomorrow",
    { patientId: "P001", services: ["meal_prep"], date: "2026-12-01", window: "07:00-10:00" },
    { patientId: "P004", services: ["meal_prep"], date: "2026-12-01", window: "07:00-10:00" },
  ],
  [
    "companionship with P007 from 10pm tomorrow to 6am",
    { patientId: "P007", services: ["companionship"], date: "2026-12-01", startTime: "22:00", duration: 480 },
  ],
  [
    "companionship with P007 from 10pm tomorrow until 6am on Wednesday",
    { patientId: "P007", services: ["companionship"], date: "2026-12-01", startTime: "22:00", duration: 480 },
  ],
  [
    "companionship with P007 tomorrow 10pm to 6am Wednesday",
    { patientId: "P007", services: ["companionship"], date: "2026-12-01", startTime: "22:00", duration: 480 },
  ],
  [
    "companionship with P007 10pm tomorrow to 6am",
    { patientId: "P007", services: ["companionship"], date: "2026-12-01", startTime: "22:00", duration: 480 },
  ],
  [
    "P007 companionship from 9am tomorrow to 1pm",
    { patientId: "P007", services: ["companionship"], date: "2026-12-01", startTime: "09:00", duration: 240 },
  ],
  [
    "P007 wash 9am to 11am Tuesday and Wednesday",
    { patientId: "P007", services: ["personal_care"], date: "2026-12-01", startTime: "09:00", duration: 120 },
    { patientId: "P007", services: ["personal_care"], date: "2026-12-02", startTime: "09:00", duration: 120 },
  ],
  [
    "May W cleaning tomorrow 3pm",
    { services: ["cleaning"], date: "2026-12-01", startTime: "15:00", asks: ["patient_id"] },
  ],
  [
    "shopping for P007 tomorrow at 2, has a hospital appointment at 4",
    { patientId: "P007", services: ["shopping"], date: "2026-12-01", startTime: "14:00" },
  ],
  [
    "shopping for P007 tomorrow at 2, she sees the GP at 4",
    { patientId: "P007", services: ["shopping"], date: "2026-12-01", startTime: "14:00" },
  ],
  [
    "P007 has a review tomorrow at 10, wash at 8",
    { patientId: "P007", services: ["personal_care"], date: "2026-12-01", startTime: "08:00" },
  ],
  [
    "P007 has a hospital appointment tomorrow at 4, companionship please",
    { patientId: "P007", services: ["companionship"], date: "2026-12-01", asks: ["start_time"] },
  ],
  [
    "cleaning 4 Joyce Walker 2moro 2pm",
    { patientId: "P007", services: ["cleaning"], date: "2026-12-01", startTime: "14:00" },
  ],
  [
    "cleaning 4 Joyce Walker tomorrow",
    { patientId: "P007", services: ["cleaning"], date: "2026-12-01", asks: ["start_time"] },
  ],
  [
    "wash 8 Joyce Walker, walk 4 Arthur Evans tomorrow",
    { patientId: "P007", services: ["personal_care"], date: "2026-12-01", startTime: "08:00" },
    { patientId: "P004", services: ["walking"], date: "2026-12-01", startTime: "16:00" },
  ],
  [
    "no cleaning for P007 tomorrow, just shopping at 2",
    { patientId: "P007", services: ["shopping"], date: "2026-12-01", startTime: "14:00" },
  ],
  [
    "shopping for P001 tomorrow at 10 with rose cook",
    {
      patientId: "P001",
      services: ["shopping"],
      date: "2026-12-01",
      startTime: "10:00",
      asks: ["employee_id"],
    },
  ],
  [
    "cleaning on Dec 4 Joyce Walker at 2pm",
    { patientId: "P007", services: ["cleaning"], date: "2026-12-04", startTime: "14:00" },
  ],
  [
    "P007 wash tomorrow 9am, Jan 4 P004 shopping at 2pm",
    { patientId: "P007", services: ["personal_care"], date: "2026-12-01", startTime: "09:00" },
    { patientId: "P004", services: ["shopping"], date: "2027-01-04", startTime: "14:00" },
  ],
  [
    "cleaning 4 Joyce Walker tomorrow for 30 min",
    { patientId: "P007", services: ["cleaning"], date: "2026-12-01", duration: 30, asks: ["start_time"] },
  ],
  [
    "no lunch for P007 tomorrow and wash at 9am",
    { patientId: "P007", services: ["personal_care"], date: "2026-12-01", startTime: "09:00" },
  ],
  [
    "P007 does not need lunch tomorrow and P004 wash at 9am",
    { patientId: "P004", services: ["personal_care"], date: "2026-12-01", startTime: "09:00" },
  ],
  [
    "Mary's daughter will do lunch tomorrow and shopping at 2pm for P007",
    { patientId: "P007", services: ["shopping"], date: "2026-12-01", startTime: "14:00" },
  ],
  [
    "companionship P007 Tuesday 10pm to 6am Wednesday and Thursday",
    { patientId: "P007", services: ["companionship"], date: "2026-12-01", startTime: "22:00", duration: 480 },
    { patientId: "P007", services: ["companionship"], date: "2026-12-02", startTime: "22:00", duration: 480 },
    { patientId: "P007", services: ["companionship"], date: "2026-12-03", startTime: "22:00", duration: 480 },
  ],
  [
    "P007 has a hospital appointment tomorrow at 4 and needs shopping at 2",
    { patientId: "P007", services: ["shopping"], date: "2026-12-01", startTime: "14:00" },
  ],
  [
    "P007 is having a scan tomorrow at 9 so wash at 7",
    { patientId: "P007", services: ["personal_care"], date: "2026-12-01", startTime: "07:00" },
  ],
  [
    "P007 has a hospital appointment and a review tomorrow at 10, shopping at 2",
    { patientId: "P007", services: ["shopping"], date: "2026-12-01", startTime: "14:00" },
  ],
  [
    "Medication for P001 tomorrow at 09:00 and make her tea afterwards",
    { patientId: "P001", services: ["medicine", "meal_prep"], date: "2026-12-01", startTime: "09:00" },
  ],
  [
    "P001 personal care at 9 tomorrow, meds straight after",
    { patientId: "P001", services: ["medicine", "personal_care"], date: "2026-12-01", startTime: "09:00" },
  ],
  [
    "Meds for P001 tomorrow at 8, just to check she has taken them",
    { patientId: "P001", services: ["medicine"], date: "2026-12-01", startTime: "08:00" },
  ],
  [
    "Exercise for P001 tomorrow at 9, just to check she is still having it",
    { patientId: "P001", asks: ["service_type"] },
  ],
  ...["Have Paracetamol to give", "Have Ibuprofen to give her"].map((end): (typeof TYPED)[number] => [
    `P003 tomorrow at 10, meds. ${end}`,
    { patientId: "P003", services: ["medicine"], date: "2026-12-01", startTime: "10:00" },
  ]),
  [
    "P001 lunch tomorrow at 12, eats at 1",
    { patientId: "P001", services: ["meal_prep"], date: "2026-12-01", startTime: "12:00" },
  ],
  [
    "P001 gets up at 7 and needs a wash at 8 tomorrow",
    { patientId: "P001", services: ["personal_care"], date: "2026-12-01", startTime: "08:00" },
  ],
  ...["P001 wash tomorrow 9, leave at 9:45", "P001 wash tomorrow at 9 and leave by 9:45"].map(
    (sentence): (typeof TYPED)[number] => [
      sentence,
      {
        patientId: "P001",
        services: ["personal_care"],
        date: "2026-12-01",
        startTime: "09:00",
        duration: 45,
      },
    ],
  ),
  [
    "P001 wash at 9 tomorrow, she leaves at 10",
    { patientId: "P001", services: ["personal_care"], date: "2026-12-01", startTime: "09:00" },
  ],
  [
    "P001 weekly shop Fridays at 10",
    { patientId: "P001", services: ["shopping"], startTime: "10:00", asks: ["date"] },
  ],
  [
    "P001 eye drops tomorrow 8 and 8",
    { patientId: "P001", services: ["medicine"], date: "2026-12-01", startTime: "08:00" },
    { patientId: "P001", services: ["medicine"], date: "2026-12-01", startTime: "20:00" },
  ],
  [
    "meds tomorrow at 9, 9 for P001",
    { patientId: "P001", services: ["medicine"], date: "2026-12-01", startTime: "09:00" },
    { patientId: "P001", services: ["medicine"], date: "2026-12-01", startTime: "09:00" },
  ],
  [
    "P001 meds x2 tomorrow 9 and 5",
    { patientId: "P001", services: ["medicine"], date: "2026-12-01", startTime: "09:00" },
    { patientId: "P001", services: ["medicine"], date: "2026-12-01", startTime: "17:00" },
  ],
  [
    "P001 goes to bed at 9, meds at 8 tonight",
    { patientId: "P001", services: ["medicine"], date: "2026-11-30", startTime: "20:00" },
  ],
  [
    "P001 companionship 10-2 tomorrow while daughter shops",
    {
      patientId: "P001",
      services: ["companionship"],
      date: "2026-12-01",
      startTime: "10:00",
      duration: 240,
    },
  ],
  ...["last call", "all day"].map((words): (typeof TYPED)[number] => [
    `P001 companionship tomorrow ${words}`,
    { patientId: "P001", services: ["companionship"], date: "2026-12-01", asks: ["start_time"] },
  ]),
  ...["from Thursday", "starting tomorrow"].map((words): (typeof TYPED)[number] => [
    `P001 needs personal care at 9 ${words}`,
    { patientId: "P001", services: ["personal_care"], startTime: "09:00", asks: ["date"] },
  ]),
  [
    "P001 wash tomorrow at 9, ring bell twice",
    { patientId: "P001", services: ["personal_care"], date: "2026-12-01", startTime: "09:00" },
  ],
  [
    "P001 meds tomorrow 9 - 8",
    { patientId: "P001", services: ["medicine"], date: "2026-12-01", asks: ["start_time"] },
  ],
];
