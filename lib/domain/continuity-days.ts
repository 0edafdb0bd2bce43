/** Days: NICE NG21 asks for few different carers; somebody who came within four weeks is known. */
export const CONTINUITY_DAYS = 28;
