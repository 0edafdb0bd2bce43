export interface PersonParameters {
  params: Promise<{ id: string }>;
}

/** The id of an address. Next hands it over as it stands in the address; `%` may be a letter of an id. */
export async function idIn(params: PersonParameters["params"]): Promise<string> {
  const { id } = await params;
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
