/**
 * Words that are also names: in small letters, or at the start of a sentence, they are no person unless
 * something else says so (a title, a full name, `Will needs …`).
 */
const ALSO_NAMES = `will mark bill rob bob pat sue art gene jack dawn eve ivy holly heather olive daisy lily violet iris
  poppy ruby pearl amber jade penny grant chase hunter mason carter parker porter potter page price young long short
  little small strong wise black white brown green gray grey king queen bishop knight day night summer winter spring
  autumn bell wood woods stone hill hills field fields lane street park parks marsh moor rivers brooks ford bridges
  church house hall home homes best good sharp swift nurse carer major case close english french welsh irish scots
  love joy hope grace faith charity patience prudence harmony angel star sky rain robin drake wren fox wolf lamb bird
  fish bush rice berry cherry ginger sandy rusty dusty rich frank guy dean earl duke prince noble miles max ray don
  drew nick josh may june april august sunday monday tuesday wednesday thursday friday saturday walker walking cook
  cooper baker butler farmer fisher gardener taylor tailor smith miller shepherd turner weaver wright bath wash
  shower cleaner driver bacon beard bird blunt bond bright brook butcher camp cash chance clay cross curry daly dale
  dance dear dove drew early east west north south fair flower forest francis friend frost gentle gift glass gold
  golding goody gore hand hands hardy hart hay head heard heath hood horn hurst jewel judge justice kind lake law
  lord low luck man marsh mercy merry mist moon more mount nice noon oak ocean orange peace pike pool pope pride
  rain ready read reed reid rose rowe royal rush sage salt sea self shade sharp shine shore silver snow sparks speed
  spice steel still storm tall temple thorn thyme tree true vale valentine vice victory wade wall ward warden water
  waters way weeks wells wheeler wild wing winter wisdom world worth yard york carol christian chris trinity blessing
  precious happy lucky goodness favour comfort memory destiny melody song grey tan chan son has can do so my to an in
  on at be no he she ho ha or any van long low bee kit rod jo mo lee joe tom harry dick nat tad kay gay fay bay`;

/** Words of requests that are written with a capital at the start of a sentence or in a headline. */
const OF_REQUESTS = `a an and are as asap ask assign assist asap also again all allocate another anyone arrange at available be
  book but by call can care carers client could cover daily day days do does double each early employee every extra
  find first follow for from gave get give go going had has have he hello help her hers hey hi him his how i if i'd
  i'm i'll immediate immediately in is it it's its just kindly last late later let like look looking lunchtime make
  manager many me meds medicine medication moring morning need needed needs new next night no none not note now of off ok
  okay on once one only or our out patient patients person place please possible pm am preferably prefer previous put
  quick regarding request require required requires requirement resident roster rota schedule send senior service
  session she should so some somebody someone soon staff starting still support sure take team thank thanks that the
  their them then there these they this those time to today tomorrow tonight two up update urgent urgently us use user
  via visit visiting visits want wanted wants was we week weekend went were what when where which who why wife with
  without would yes yesterday you your aunt aunty uncle nan nana gran grandma grandad grandpa mum dad mother father
  sister brother son daughter husband old poor lovely dear mr mrs ms miss mx dr prof professor sir lady lord madam
  rev reverend father sister canon captain exercise exercises companionship company chat personal meal meals prep
  preparation cleaning housework hoover shopping groceries walk walks laundry ironing insulin injection tablets pills
  teatime bedtime breakfast lunch dinner tea supper afternoon evening noon midnight midday nursing carer's nurse nurse's
  half quarter past hour hours minute minutes o'clock before after between until till about around speaking speaks
  speaker speak language car vehicle drives drive polish hindi urdu punjabi gujarati bengali romanian welsh scots
  january february march july september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  mon tue tues wed thu thur thurs fri sat sun bank holiday christmas easter boxing eve covid parkinson's alzheimer's
  parkinsons alzheimers dementia diabetes doctor gp hospital pharmacy tesco asda sainsbury's aldi lidl morrisons boots
  uk london nhs cqc district community room flat number road avenue id re fyi ps b12 rn`;

/** Of the words that are also names, those that hold any sentence together: in small letters they are no name. */
const OF_GRAMMAR = `will may can do has so my to an in on at be no he she any long any ready well`;

const words = (text: string) => new Set(text.trim().split(/\s+/));

const NAMES = words(ALSO_NAMES);
const REQUESTS = words(OF_REQUESTS);
const GRAMMAR = words(OF_GRAMMAR);

/** True for a word that holds sentences together, although it is a name too: `will`, `may`, `can`. */
export const isOfGrammar = (word: string): boolean => GRAMMAR.has(word);

/** True for a word, in small letters, that by itself is no evidence of a person. */
export const isOrdinary = (word: string): boolean => NAMES.has(word) || REQUESTS.has(word);

/** True for a word that a capital letter does not make a person either, wherever it stands. */
export const isOfRequests = (word: string): boolean => REQUESTS.has(word);
