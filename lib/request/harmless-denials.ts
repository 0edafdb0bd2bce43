import { type Canvas, takeRemarks } from "./canvas";

const UNABLE =
  "(?:can't|cannot|can not|couldn't|unable to|not able to|isn't able to|is not able to|doesn't|does not)";

/** Denials that take nothing away from the visit: courtesies, reminders, and how the patient is. */
const HARMLESS: RegExp[] = [
  /\b(?:don't|do not|never|mustn't|must not|please not) (?:you )?(?:forget|miss|worry|be late|delay|hesitate|rush)\b(?: to)?/gi,
  /\bunless (?:someone|somebody|a carer|we|you) (?:helps?|reminds?|prompts?|encourages?|supervises?|gives?|watches)\b(?: (?:her|him|them|it))*/gi,
  /\bwithout (?:fail|delay)\b|\bno (?:problem|worries|preference|matter (?:who|what|when)|doubt|thanks to)\b/gi,
  /\bnot (?:only|just)\b|\bwhether or not\b|\b(?:doesn't|does not|don't) (?:matter|mind)(?: (?:who|which|what|when))?\b/gi,
  /\b(?:isn't|is not|'s not|not|hasn't been|has not been|not been)(?: been)?(?: (?:feeling|very|too|so|that|at all))* (?:well|great|steady|mobile|independent|herself|himself)\b/gi,
  new RegExp(
    `\\b${UNABLE} (?:stand(?: up)?|see|hear|talk|speak|bend|reach|lift|drive|leave (?:the |her |his )?(?:house|home|flat|bed)|go out|be left(?: alone)?|manage (?:the )?stairs|manage (?:alone|on (?:her|his) own)|cope|get about|get around|hold (?:a |the )?\\w+|see well|hear well)\\b`,
    "gi",
  ),
  /\b(?:hasn't|has not|haven't|not) (?:yet )?(?:eaten|slept|washed|been out|been washed|had (?:breakfast|lunch|dinner|tea|supper|any food))\b(?: (?:yet|today))?/gi,
];

/** Fills denials that change nothing. */
export function fillHarmlessDenials(canvas: Canvas): void {
  for (const pattern of HARMLESS) takeRemarks(canvas, pattern);
}
