import type { Label } from "./judge-words.ts";
import { readAddress, readField } from "./read-setting.ts";

/** The object identifier of CPR numbers in health messages (HL7 Denmark, dk-core: `urn:oid:1.2.208.176.1.2`). */
const CPR_OID = "1.2.208.176.1.2";
const OID_REACH = 90;
/** Parts of fields' names: OIO's `PersonCivilRegistrationIdentifier`, `cprNr`, `personnummer`, `civil_registration_number`. */
const CPR_FIELDS = ["cpr", "personnr", "personnum", "persnr", "civilregistration", "personidentifi", "socialsecurity"];
/** Whole names of fields that hold a person's number, with or without "id" or "nr" behind them. */
const PERSON_FIELD =
  /^(?:pnr|borger|citizen|person|patient|barn|child|elev|pupil|student|ansat|employee|medarbejder|klient|client|far|mor|father|mother|owner|ejer|skyldner|modtager|ident|subject|forælder|parent)(?:id|ident|nr|no)?$/;
/** Names in a path that stand over persons. */
const PERSON_FOLDER =
  /^(?:borgere?|citizens?|personer?|persons?|patient(?:er|s)?|barn|born|børn|children|elev(?:er)?|pupils?|students?|ansatte?|employees?|medkort|klient(?:er)?|familie)$/;
/** Systems whose own ids stand in their addresses: wikis, meetings, tickets, videos, news. */
const ID_SYSTEMS =
  "wiki confluence notion. jira atlassian servicedesk service-desk servicenow service-now helpdesk zendesk freshdesk topdesk ticket incident /issue /pull/ /browse/ meetup meeting teams. zoom. webex whereby gotomeet meet. /j/ moede møde calendar youtube vimeo facebook linkedin instagram viewpage pageid article artikel nyhed /news".split(
    " ",
  );

/**
 * What the field, the link or the path that a number stands in says of it. An id of a wiki, a meeting or a ticket is nobody's
 * number; one in a field of that name, or below `/borger/`, is somebody's. Nothing where neither is so.
 */
export function judgeSetting(text: string, start: number, end: number): Label | undefined {
  if (text.slice(Math.max(0, start - OID_REACH), end + OID_REACH).indexOf(CPR_OID) >= 0) return "cpr";
  const field = readField(text, start);
  if (field !== undefined && isCprName(field)) return "cpr";
  if (field !== undefined && PERSON_FIELD.test(field)) return "person";
  const address = readAddress(text, start);
  if (address === undefined) return undefined;
  const folders = address.split(/[\\/]/);
  if (PERSON_FOLDER.test(folders[folders.length - 2] ?? "")) return "person";
  return ID_SYSTEMS.some((system) => address.indexOf(system) >= 0) ? "other" : undefined;
}

/** Whether a number is the value of a field that is named for CPR numbers; such a field may hold one without its zero. */
export function isCprField(text: string, start: number): boolean {
  const field = readField(text, start);
  return field !== undefined && isCprName(field);
}

const isCprName = (field: string) => field === "ssn" || CPR_FIELDS.some((name) => field.indexOf(name) >= 0);
