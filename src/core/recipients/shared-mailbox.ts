import { foldName } from "./fold.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" ").map(foldName));

/** Words that name an office, a task or a thing where a person's name would stand. */
const OFFICES = words(
  "post mail email postkasse hovedpost sikkerpost sikker info information kontakt contact kontor kontoret office admin administration hr hk it ikt tr dpo gdpr " +
    "presse press jura legal salg sales support hjaelp help helpdesk servicedesk service kundeservice ordre order orders faktura fakturaer invoice bogholderi " +
    "accounting regnskab booking bestilling bestillinger reservation drift lager kantine bibliotek bibliotekerne sekretariat sekretariatet direktion direktionen " +
    "ledelse leder ledere formand forstander rektor skoleleder butik klinik klub apotek laege laegen laegehus laegehuset bilpulje reception vagt vagten doegnvagt " +
    "modtagelse modtagelsen visitation visitator visitationen pension sygedagpenge kontanthjaelp ydelse ydelsen loen lon opkraevning skat fleks job jobs rekruttering " +
    "medlem medlemmer nyhedsbrev newsletter noreply postmaster webmaster marketing team teamet gruppe gruppen afdeling afd enhed netvaerk udvalg udvalget " +
    "udlejning anvisning forsikring skade skader kommune kommunen region regionen styrelsen politi politiet skole skolen center centret centeret institution boernehus boernehuset plejehjem plejecenter bosted " +
    "bostedet botilbud familieafdelingen hjemmepleje hjemmeplejen sygeplejen sundhedsplejen tandplejen ppr ssp jobcenter jobcentret borgerservice integration " +
    "ejendomme byggesag miljoe miljo park vej trafik teknik okonomi arkiv journal redaktion alle medarbejdere ansatte foraeldre forening aps as koncern fond fonden",
);

/** Parts by which a longer word does the same: "Sygedagpengeteam", "Økonomichefen". */
const PARTS = (
  "team afdeling center centret skole borgerservice jobcenter kommune forvaltning sekretariat styrelse ministeri hospital sygehus ambulatori klinik plejecenter " +
  "familieretshus foreningen forening selskab konsulenter konsulenten udvalg nævn service support noreply no-reply donotreply do-not-reply sikkerpost postkasse biblioteket huset " +
  "hjælpemidler hjælpen planer agenturet redaktionen fagforening boligforening advokat apotek gården"
)
  .split(" ")
  .map(foldName);

/** Whether an address or a display name, folded, is an office's, a machine's or a group's, and no person's. */
export function isSharedMailbox(local: string, name: string): boolean {
  const words = split(name).filter((word) => word.length > 1);
  if (words.some(namesOffice)) return true;
  // Camilla Lund is a person at `camilla.lund.skole@` too.
  return words.length < 2 && split(local).some(namesOffice);
}

/** Local parts that many organisations have, so that having the same says nothing. */
export function isUsualLocalPart(local: string): boolean {
  return split(local).some(namesOffice);
}

function namesOffice(word: string): boolean {
  return OFFICES.has(word) || PARTS.some((part) => word.indexOf(part) >= 0);
}

const split = (text: string): readonly string[] => foldName(text).split(/[^a-z]+/);

const MANY = words(
  "alle all everyone everybody medarbejdere ansatte personale staff employees foraeldre elever borgere medlemmer members netvaerk network nyhedsbrev newsletter liste list maillist allehaande",
);

/** Whether the name of an address says that it is a crowd's: "Alle medarbejdere", "netvaerk-demens". */
export function namesCrowd(local: string, name: string): boolean {
  return split(local)
    .concat(split(name))
    .some((word) => MANY.has(word));
}

/** Nobody reads what is written to it. */
export function isNoReply(local: string): boolean {
  return /^(?:no-?reply|do-?not-?reply|ikke-?svar|svar-?ikke)/.test(foldName(local));
}
