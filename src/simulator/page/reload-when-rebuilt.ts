const INTERVAL_MS = 1000;

/** When the server's files were last written; undefined while it starts anew. */
async function latestChange(): Promise<number | undefined> {
  try {
    const { latestChange } = (await (await fetch("/changes.json")).json()) as { latestChange: number };
    return latestChange;
  } catch {
    return undefined;
  }
}

/** Loads the page again each time that the add-in or the simulator has been built: for `npm run dev`. */
export async function reloadWhenRebuilt(): Promise<void> {
  const first = await latestChange();
  const look = async (): Promise<void> => {
    const now = await latestChange();
    if (now !== undefined && now !== first) location.reload();
    else setTimeout(() => void look(), INTERVAL_MS);
  };
  await look();
}
