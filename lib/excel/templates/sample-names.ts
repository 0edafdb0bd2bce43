const FIRST_NAMES =
  "Agnes Bilal Carys Dominik Esther Farah Gwilym Halina Idris Joan Kofi Leena Maurice Nadia Oskar Pearl Quentin Rosalind Samir Tilda".split(
    " ",
  );
const LAST_NAMES =
  "Alderfen Barnwick Coltmoor Deepwell Eastmarsh Fennimore Gorsely Hartsedge Inglefen Jarrowby Kestrelle Larkham Marlpit Netherley Oakshott Pikesmere Quillon Rushbrook Saltmere Thistledown".split(
    " ",
  );
const STREETS = "Windpump Lane,Heron Close,Marram Road,Teasel Way,Reedcutter Row,Lapwing Drive".split(",");
const INWARD = "ABDEFGHJLNPQRSTUWXYZ";

/** Places of Norfolk and their outward codes; a branch lies around Norwich. */
const PLACES: [town: string, outward: string][] = [
  ["Norwich", "NR1"],
  ["Norwich", "NR2"],
  ["Norwich", "NR3"],
  ["Norwich", "NR4"],
  ["Norwich", "NR5"],
  ["Norwich", "NR6"],
  ["Norwich", "NR7"],
  ["Wymondham", "NR18"],
  ["Norwich", "NR8"],
  ["Dereham", "NR19"],
  ["Cromer", "NR27"],
  ["Great Yarmouth", "NR30"],
  ["Diss", "IP22"],
  ["Thetford", "IP24"],
  ["King's Lynn", "PE30"],
  ["Swaffham", "PE37"],
];

/** The entry of a list that comes up at an index, again and again. */
export function nth<T>(choices: readonly T[], index: number): T {
  return choices[index % choices.length] as T;
}

/** A name that we made up; unique for the first 400 indexes. */
export function sampleName(index: number): string {
  return `${nth(FIRST_NAMES, index)} ${nth(LAST_NAMES, index * 3 + Math.floor(index / LAST_NAMES.length))}`;
}

/** An address that we made up, in a town of Norfolk, with a postcode of that town's. */
export function sampleHome(index: number): { address: string; postcode: string } {
  // Most people live in the first places of the list.
  const [town, outward] = nth(PLACES, index % 3 === 2 ? index : index % 8);
  const letters = nth([...INWARD], index * 7) + nth([...INWARD], index * 11 + 3);
  return {
    address: `${((index * 17) % 89) + 1} ${nth(STREETS, index)}, ${town}`,
    postcode: `${outward} ${(index % 9) + 1}${letters}`,
  };
}

/** A mobile number of the range that Ofcom keeps for drama. */
export function sampleMobile(index: number): string {
  return `07700900${String(index).padStart(3, "0")}`;
}

/** A landline number of the range that Ofcom keeps for drama. */
export function sampleLandline(index: number): string {
  return `01632960${String(index).padStart(3, "0")}`;
}
