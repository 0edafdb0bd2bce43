import { isOfGrammar, isOfRequests } from "./ordinary-words";

/** Further words that hold a request together and say nothing of the visit. */
const PLAIN = `abit above across ahead along alright alternatively although am anyhow anyway appointment around away back
  be because been being below beside besides bit both bring bringing call called calls carer carers cheers chap check
  come comes coming could cover covered covering currently dear dont down due during either else employee even
  ever everyone fine finally form free fully gentleman got great happen happens having helps hiya hoping id
  inc included including indeed instead into itself job just know lady let's likely looking lot lots love made
  maybe mean means meant might mine more most mostly much must myself nearest next nice nor normally
  number often okay only onto other others ours ourselves over own part people pt emp per perhaps person plus plz pls popping pop
  probably prompt promptly properly provide quite really remain respectively reply requesting right round
  run said same say says schedule see seen sees sending sent shall sharp short shortly since slot sometime sort sorted
  starts straight such sure ta tel telephone tell than themselves thereabouts thing things think though through thx
  together too took xx xxx hun regards towards try ty under unless upon urgently using usual usually various very visited
  ward well whether while whilst whom whose within work works yet you'd you'll you're yours yourself
  assigned allocated allocating assigning attend attends attending booked booking bookings carry comes
  doing done each finding followed gets getting gives giving given goes going gone happy keep keeps making makes
  need needing organise organised organize organising possibly provided putting receive receives rota scheduled seeing
  staff sends set sorting starting take takes taking today's tomorrow's tonight's wanted wanting wishes wish
  minute minutes hour hours am pm o'clock january february march april may june july august september october
  november december monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays
  um umm uh er erm hmm ooh oh fridays saturdays sundays weekday weekdays evenings mornings afternoons nights`;

const WORDS = new Set(PLAIN.trim().split(/\s+/));

/** Whether a folded word holds a request together and neither names anybody nor tells the carer anything. */
export const isPlainWord = (word: string): boolean =>
  WORDS.has(word) || isOfGrammar(word) || isOfRequests(word);
