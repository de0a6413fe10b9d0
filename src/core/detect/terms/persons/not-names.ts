/** Second halves of names that belong to places and organisations: "Herlev Hospital", "Gladsaxe Kommune". */
const ORGANISATIONS =
  "kommune kommunes hospital sygehus skole gymnasium hovedgade hovedstaden region regionen danmark danmarks kirke sogn bibliotek center plejecenter park torv station " +
  "vej gade allé allé plads bane havn by svømmehal hallen hal klub forening ungdomsskole universitet rådhus forvaltning afdeling statistik styrelsen styrelse nord syd øst vest midt " +
  "europa union bank forsikring fonden fond avis radio posten aps møbler teams office windows excel word outlook jul påske";

const OPENERS =
  "vi der han hun de det den jeg i du man hvem som da når hvis at og men så ja nej nu her en et min din vores jeres borgeren kommunen barnet eleven husk også alle ingen kan skal vil har er " +
  "hej kære til fra på med for om af efter jf tak ring skriv send se sig mvh vh kh hilsen venlig bedste ny nye møde mødet sag sagen lægen skolen far mor faren moren datteren sønnen forældrene " +
  "kontakt navn mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli august september oktober november december danmark gladsaxe ministeren regeringen hr fru " +
  "hvad hvor hvordan hvorfor hvornår derfor desuden endvidere samt dette disse denne personalet medarbejderen patienten pt bemærk status dags dato vedr vedrørende ansøger lejer leverandøren firmaet jobcenteret jobcentret";

const ENDINGS: readonly string[] = (
  "skole skolen hospital sygehus gade vej allé centret centeret center kommune rådet udvalget forvaltningen styrelsen " +
  "kirke nævnet afdelingen teamet loven ministeriet partiet huset gården klubben"
).split(" ");

const organisations = new Set(ORGANISATIONS.split(" "));
const openers = new Set(
  OPENERS.split(" ").reduce<string[]>(
    (all, word) => all.concat(word, word.charAt(0).toUpperCase() + word.slice(1)),
    [],
  ),
);

/** The last word of a group in capitals tells a place or an office from a person. */
export function namesOrganisation(words: readonly string[]): boolean {
  return words.some((word) => {
    const lower = word.toLowerCase();
    return organisations.has(lower) || ENDINGS.some((ending) => lower.slice(-ending.length) === ending);
  });
}

/** A capital at the beginning of a sentence says nothing. */
export function opensSentence(word: string): boolean {
  return openers.has(word);
}
