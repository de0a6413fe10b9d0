import type { DeskState, Filter, LogTable, Person, Summary, Task } from "./desk-state.ts";
import type { DeskParts } from "./run-desk.ts";

/** Open cases come all at once, so that what is dangerous can stand first whatever its number. */
const OPEN_PAGE = 200;
const PAGE = 50;

/** A page of the list, as the filter asks for it. */
export async function showList({ store, register }: DeskParts, isNext: boolean): Promise<void> {
  const { filter, list: known, role } = store.state();
  const limit = filter.only === "open" ? OPEN_PAGE : PAGE;
  const asked = { ...askedOf(filter), limit };
  const last = isNext ? known?.at(-1) : undefined;
  const text = filter.text.trim();
  const found = (await (text === ""
    ? register().call("GET", `/api/incidents?${pageQuery(asked, last)}`)
    : register().call("POST", "/api/incidents/search", {
        body: { ...asked, text, ...beforeOf(last) },
      }))) as readonly Summary[];
  if (store.state().filter !== filter || store.state().role !== role) return;
  store.dispatch({ type: "listed", list: found, hasMore: found.length === limit, isNext });
}

function askedOf({ only, year, risk, scenario, unit, assigned }: Filter): Readonly<Record<string, string | number>> {
  return {
    ...(only === "open" ? { only } : {}),
    ...(/^\d{4}$/.test(year) ? { year: Number(year) } : {}),
    ...(risk === "" ? {} : { risk }),
    ...(scenario === "" ? {} : { scenario }),
    ...(unit === "" ? {} : { unit }),
    ...(assigned === "" ? {} : { assignedTo: assigned }),
  };
}

function pageQuery(filter: Readonly<Record<string, string | number>>, last: Summary | undefined): string {
  const before = last === undefined ? {} : { beforeYear: last.year, beforeNo: last.no };
  const all = Object.entries({ ...filter, ...before }).map(([name, value]) => [name, String(value)]);
  return new URLSearchParams(all).toString();
}

/** What is sought is a name at times, so it never stands in an address. */
function beforeOf(last: Summary | undefined): object {
  return last === undefined ? {} : { before: { year: last.year, no: last.no } };
}

export async function showLog({ store, register }: DeskParts): Promise<void> {
  const { filter, role } = store.state();
  const year = /^\d{4}$/.test(filter.year) ? `?year=${filter.year}` : "";
  const log = (await register().call("GET", `/api/log${year}`)) as LogTable;
  if (store.state().filter === filter && store.state().role === role) store.dispatch({ type: "log", log });
}

export async function showTasks({ store, register }: DeskParts): Promise<void> {
  const { role } = store.state();
  const tasks = (await register().call("GET", "/api/tasks")) as readonly Task[];
  if (store.state().role === role) store.dispatch({ type: "tasks", tasks });
}

export async function showStatistics({ store, register }: DeskParts, isAsked: () => boolean): Promise<void> {
  const { statisticsYear } = store.state();
  const range = `from=${statisticsYear}-01-01&to=${statisticsYear}-12-31`;
  const statistics = await register().call("GET", `/api/statistics?year=${statisticsYear}`);
  const counts = await register().call("GET", `/api/counts?${range}`);
  const health = await register().call("GET", "/api/rules");
  if (isAsked()) store.dispatch({ type: "statistics", statistics, counts, health });
}

interface Me {
  readonly oid: string;
  readonly name: string;
  readonly organisation: { readonly units: readonly string[] };
}

/** Who I am, and to whom cases can be given; asked once a person. A role that gives no cases away has nobody to give them to. */
export async function learnPeople({ store, register }: DeskParts): Promise<void> {
  const { me: known, role } = store.state();
  if (known !== null) return;
  const me = (await register().call("GET", "/api/me")) as Me;
  const people = (await register()
    .call("GET", "/api/people")
    .catch(() => [])) as DeskState["people"];
  if (store.state().role !== role) return;
  const self: Person = { oid: me.oid, name: me.name };
  store.dispatch({ type: "known", me: self, people, units: me.organisation.units });
}
