/** Towns and villages of Norfolk: name, latitude, longitude, population in thousands (2021 census, rounded). */
export const NORFOLK: readonly (readonly [
  name: string,
  latitude: number,
  longitude: number,
  people: number,
])[] = [
  ["Norwich", 52.628, 1.299, 144],
  ["Great Yarmouth", 52.608, 1.729, 38],
  ["King's Lynn", 52.754, 0.395, 48],
  ["Thetford", 52.413, 0.747, 27],
  ["Dereham", 52.683, 0.939, 21],
  ["Wymondham", 52.57, 1.116, 18],
  ["North Walsham", 52.821, 1.388, 13],
  ["Attleborough", 52.518, 1.017, 12],
  ["Downham Market", 52.604, 0.376, 11],
  ["Diss", 52.376, 1.108, 10],
  ["Fakenham", 52.829, 0.849, 8],
  ["Cromer", 52.931, 1.302, 8],
  ["Sheringham", 52.944, 1.21, 7],
  ["Swaffham", 52.648, 0.687, 8],
  ["Watton", 52.571, 0.828, 8],
  ["Aylsham", 52.795, 1.253, 8],
  ["Hunstanton", 52.938, 0.49, 5],
  ["Loddon", 52.534, 1.483, 3],
  ["Holt", 52.907, 1.089, 4],
  ["Acle", 52.638, 1.549, 3],
  ["Harleston", 52.402, 1.299, 5],
  ["Wroxham", 52.712, 1.409, 2],
  ["Stalham", 52.771, 1.516, 3],
  ["Wells-next-the-Sea", 52.955, 0.853, 2],
  ["Reepham", 52.763, 1.112, 3],
  ["Long Stratton", 52.487, 1.233, 5],
];

export interface Spot {
  readonly latitude: number;
  readonly longitude: number;
}

/** Minutes between two spots: the straight line times a detour, at an average speed, and some minutes to park. */
export function minutesBetween(one: Spot, other: Spot, kilometresAnHour: number, extra: number): number {
  const latitude = (one.latitude - other.latitude) * 111.2;
  const longitude = (one.longitude - other.longitude) * 111.2 * Math.cos((52.6 * Math.PI) / 180);
  const kilometres = Math.sqrt(latitude * latitude + longitude * longitude) * DETOUR;
  return kilometres < 0.05 ? 0 : Math.ceil((kilometres / kilometresAnHour) * 60 + extra);
}

const DETOUR = 1.3;
