import type { Service } from "@/lib/domain/service";
import { MEDICINES } from "./medicine";

const CLOTHES = "(?:clothes|clothing|laundry|linen|bedding|bed ?sheets|sheets|towels|pyjamas|nighties)";
const WHOSE = "(?:(?:her|his|their|the|some|any|all|my|dirty|clean|mum's|dad's|█+(?:'s)?) )*";
/** What one does with dirty linen, never with a person. */
const CHORE =
  "(?:do|does|doing|done|put|putting|hang|hanging|fold|folding|dry|drying|sort|sorting|bring|bringing|collect|collecting|take|catch up on)";
const PUT = "(?:put|putting|pop|do|doing)";
const LOAD = "(?:load|loads|pile|basket|bag)s? of";
const NOT_DISHES =
  "(?![ -]up\\b|(?: and |, ?|/| or | & )(?:un)?(?:dress|shower|toilet|shav|groom|bath|help|getting|personal|feed))";
/** `her washing`, `Harold's washing`: something that somebody has. */
const WHOSE_ONE = "(?:(?:her|his|their|the) |(?<=█'s? ))";
const MEAL = "(?:breakfasts?|lunch(?:es)?|dinners?|suppers?|tea|brunch|snacks?)";

/**
 * Pattern texts of what coordinators call each service, surer and longer ones first: what an earlier
 * line takes, a later one no longer sees ("washing up" is no wash). Null is for words that look like
 * a service and are none.
 */
export const SERVICE_WORDS: [Service | null, string][] = [
  [
    null,
    "washing (?:line|powder|liquid|tablets|basket)|walking[ -](?:frame|stick|aid|distance)s?|walk-?in|on foot",
  ],
  [
    null,
    "shopping (?:list|bags?|money|trolley|card)s?\\b|shower gel|(?:care|the|our|this|your) company\\b|company (?:car|policy|phone)|nursing (?:home|care)|care ?home|medical (?:history|records?|notes?|appointment)|clean driving|food (?:allerg|intoleran)\\w*|(?:out of|dog|cat|before|after) food|(?:before|after) (?:eating|(?:each )?meals?)\\b|bath(?:room)?\\b(?= road| street)|in Bath\\b",
  ],
  [
    "personal_care",
    "(?:clean(?:ing)?|brush(?:ing)?) (?:her |his |their |the )*(?:teeth|dentures)|oral (?:care|hygiene)|denture care",
  ],
  [
    "laundry",
    `wash(?:ing|ed)?(?: (?:and|&) |, ?|/)(?:dry(?:ing)?(?: and |, ?|/))?iron(?:ing)?(?: ${WHOSE}${CLOTHES})?|wash(?:ing|ed)? ${WHOSE}${CLOTHES}|${CLOTHES}[ -]wash(?:ing|ed)?|chang(?:e|ing) ${WHOSE}(?:${CLOTHES}|bed)\\b|${CHORE} (?:out |on |in )?${WHOSE}washing\\b${NOT_DISHES}|${LOAD} wash(?:ing|es)?\\b${NOT_DISHES}|(?:${PUT} (?:on )?(?:a|the|some|another|one) wash\\b(?: on)?)|${WHOSE_ONE}washing\\b(?! or\\b)${NOT_DISHES}|washing (?:needs|to be|wants|has to be|must be) (?:doing|done|put|hung|hanging)|(?:has|have|got|is|there's) (?:a lot of |some |lots of |a pile of )?washing to do|washing machine|laundr(?:y|ies)|launder(?:ing|ed)?|iron(?:ing)? ${WHOSE}(?:${CLOTHES}|shirts?|blouses?)|ironing|iron(?:ed|s)?\\b(?! (?:tablets?|pills?|supplements?|deficien\\w+|levels?|count))`,
  ],
  [
    "cleaning",
    "wash(?:ing)?[ -]up\\b|wash(?:ing)? (?:the |her |his |some )*(?:dishes|floors?|windows?|car)|(?:do |doing )?(?:the )?dishes\\b|clean(?:ing|ed|s)? (?:up )?(?:the |her |his |their )*(?:bathroom|toilet|kitchen|shower|bath|house|flat|home|room|bedroom|oven|fridge|cooker|walker|wheelchair)\\b",
  ],
  [
    "cleaning",
    "clean(?:ing|ed|s|er|up)?|house ?work|house ?keeping|house ?hold (?:chores|tasks|duties|help)|hoover(?:ing|ed|s)?|vacuum(?:ing|ed|s)?|dust(?:ing|ed)|mop(?:ping|ped)?|tid(?:y|ying|ied)(?:[ -]up)?|chores|domestic (?:help|tasks|chores|duties|support)|sweep(?:ing)?",
  ],
  [
    "medicine",
    `${MEDICINES}|(?:iron|sleeping|water|pain) (?:tablets?|pills?)|(?:b12|vitamin|insulin|flu)? ?(?:injections?|jabs?)|inject(?:ing|ed|s)?|medicines?|medications?|medicat(?:e|ing|ed)|medicinal|meds?|tablets?|pills?|insulin|dos(?:e|es|age|ages)|inhalers?|drugs?|pain ?killers?|blister packs?|dosett?e(?: box)?|capsules?|pessar(?:y|ies)|suppositor(?:y|ies)`,
  ],
  [
    "shopping",
    "(?:food |grocery |weekly )?shop(?:ping|ped|s)?|grocer(?:y|ies)|supermarket|run (?:some |an )?errands?|errands?",
  ],
  [
    "personal_care",
    "p\\/c(?:are)?\\b|(?<!\\b(?:her|his|the|their|a|on|my) )pc\\b|pers care|personal[ -]?(?:care|hygiene)|hygiene|(?:strip|bed|body|full|hair)[ -]wash(?:ing|ed)?|bed[ -]?bath(?:s|ing)?|wash(?:ed|es|ing)?|shower(?:s|ing|ed)?|bath(?:s|e|es|ed|ing)?|(?:un)?dress(?:ed|ing)?|toilet(?:ing|s|ed|ry)?|(?:in)?continence(?: care| pads?)?|pad chang(?:e|es|ing)|chang(?:e|ing) (?:her |his |the )*pads?|groom(?:ing|ed)?|shav(?:e|es|ed|ing)|hair[ -]?care|(?:put|putting|getting|get|help|helped|helping|assist|assisting) (?:her |him |them |█+ )?(?:up|out of bed|(?:in)?to bed)\\b|out of bed|(?:in)?to bed\\b|(?<=(?:[,;:]|\\band|\\bthen|█) )bed(?= ?(?:$|[,.;+&]|(?:at|and|with|then)\\b|█|\\d))",
  ],
  [
    "exercise",
    "exercis(?:e|es|ed|ing)|physio(?:therapy|therapist)?|physical therapy|stretch(?:es|ing)|work ?outs?|rehab(?:ilitation)?|mobility (?:work|practice|session)|keep fit",
  ],
  [
    "companionship",
    "companion(?:ship)?s?|(?:keep(?:ing)? (?:her |him |them )?|some |good |for |needs? |wants? )?company\\b|chat(?:s|ting|ted)?|sit(?:ting)?(?: in)? with|sitting (?:service|visit)|respite sit(?:ting)?|sitter|(?:someone|somebody|anyone) to (?:talk|sit|be|spend time)\\b(?: with| to)?|talk(?:ing)? (?:to|with)(?= (?:her|him|them))|conversation|befriend(?:ing|er)?|social (?:visit|call|time|support)|sociali[sz]ing|play(?:ing)? (?:cards|games|chess|bingo)|spend(?:ing)? (?:some )?time with|read(?:ing)? to (?:her|him|them)|lonely",
  ],
  ["walking", "(?:dog[ -]?)?walk(?:s|ing|ies)?|stroll(?:s|ing)?|fresh air"],
  [
    "meal_prep",
    `(?:hot |evening |light |prepar(?:e|es|ed|ing) (?:a |her |his |their |some |the )*)?meal(?:s|[ -]?prep(?:aration|ping|aring)?)?(?: prep(?:aration|ping|aring)?)?|meals on wheels|food(?: prep(?:aration)?)?|cook(?:ing|ed|s)?|sandwich(?:es)?|cup of tea|cuppa|feed(?:ing)?|(?:mak(?:e|es|ing)|prepar(?:e|es|ing)|cook(?:s|ing)?|serv(?:e|ing)|heat(?:ing)?(?: up)?) (?:her |his |their |some |a |the )*${MEAL}|${MEAL}`,
  ],
];
