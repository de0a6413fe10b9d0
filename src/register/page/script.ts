/** The plain page's program. It writes text nodes only, so nothing that somebody has filed can become markup. */
export const script = `"use strict";
const body = document.querySelector("#list tbody");
const state = document.querySelector("#state");
const role = document.querySelector("#role");
let token = "";

async function ask(address) {
  const response = await fetch(address, { headers: { authorization: "Bearer " + token } });
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}

async function signIn() {
  if (role === null) throw new Error("log ind i Outlook");
  const response = await fetch("/development/token", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ role: role.value }),
  });
  token = (await response.json()).token;
}

function cell(row, text) {
  const made = row.insertCell();
  made.append(text);
  return made;
}

function shown(moment) {
  return moment === null ? "" : new Date(moment).toLocaleString("da-DK");
}

async function list() {
  body.replaceChildren();
  document.querySelector("#entry").hidden = true;
  try {
    await signIn();
    const entries = await ask("/api/incidents?limit=200");
    state.textContent = entries.length === 0 ? "Ingen brud er registreret." : entries.length + " brud";
    for (const entry of entries) addRow(entry);
  } catch (error) {
    state.textContent = error.message === "403" ? "Denne rolle ser ikke indholdet." : "Kunne ikke hente listen: " + error.message;
  }
}

function addRow(entry) {
  const row = body.insertRow();
  const open = document.createElement("button");
  open.type = "button";
  open.textContent = entry.year + "-" + entry.no;
  open.addEventListener("click", () => show(entry));
  cell(row, open);
  cell(row, shown(entry.filedAt));
  cell(row, shown(entry.deadline));
  cell(row, entry.state);
  cell(row, entry.description);
}

async function show(entry) {
  const answer = await ask("/api/incidents/" + entry.year + "/" + entry.no);
  const section = document.querySelector("#entry");
  section.querySelector("h2").textContent = "Brud " + entry.year + "-" + entry.no + " (frist " + shown(answer.clock.deadline) + ")";
  const terms = section.querySelector("dl");
  terms.replaceChildren();
  for (const [name, value] of Object.entries(answer.entry)) {
    if (value === null || value === "" || (Array.isArray(value) && value.length === 0)) continue;
    const term = document.createElement("dt");
    const text = document.createElement("dd");
    term.textContent = name;
    text.textContent = typeof value === "object" ? JSON.stringify(value, null, 1) : String(value);
    terms.append(term, text);
  }
  section.hidden = false;
  section.scrollIntoView();
}

if (role !== null) role.addEventListener("change", list);
list();
`;
