import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";

import * as values from "#core/breach/values.ts";
import { fileIncident } from "#register/store/file-incident.ts";
import { putTenant } from "#register/store/put-tenant.ts";
import { verify } from "#register/store/verify.ts";

import { aFiling } from "../../support/a-filing.ts";
import type { Opened } from "../../support/engines.ts";
import { engines } from "../../support/engines.ts";
import { aTenant } from "../../support/some-actors.ts";

const now = new Date("2026-11-20T10:05:00.000Z");

/** What the database itself refuses, whoever asks, and the constraint that says so. */
const refused: readonly (readonly [title: string, set: string, constraint: string])[] = [
  ["a number that is taken", "no = 1", "incident_number_unique"],
  ["number zero", "no = 0", "incident_number_positive"],
  [
    "an idempotency key that is taken",
    "idempotency_key = (select o.idempotency_key from incident o where o.no = 1)",
    "incident_idempotency_unique",
  ],
  ["a negative number of people", "subjects_count = -1", "incident_counts_not_negative"],
  ["a description of 20,001 characters", "description = repeat('a', 20001)", "incident_description_at_most_20000"],
  [
    "notified without a decision",
    "state = 'notified', sa_sent_at = aware_at",
    "incident_notified_needs_decision_and_time",
  ],
  [
    "notified without a time",
    "state = 'notified', sa_decision = 'notify'",
    "incident_notified_needs_decision_and_time",
  ],
  ["not notified without a decision", "state = 'not_notified'", "incident_not_notified_needs_decision"],
  ["not notifying without a reason", "sa_decision = 'do_not_notify'", "incident_not_notifying_needs_reason"],
  [
    "not notifying with a blank reason",
    "sa_decision = 'do_not_notify', sa_reason = '  '",
    "incident_not_notifying_needs_reason",
  ],
  [
    "told a second after 72 hours without a reason",
    "state = 'notified', sa_decision = 'notify', sa_sent_at = aware_at + interval '72 hours 1 second'",
    "incident_late_needs_reason",
  ],
  ["not informing without a reason", "subj_decision = 'do_not_inform'", "incident_not_informing_needs_reason"],
  ["another awareness without a reason", "aware_at = aware_at + interval '1 minute'", "incident_aware_needs_reason"],
  [
    "closed without the decision about the people",
    "state = 'closed', closed_at = now(), sa_decision = 'do_not_notify', sa_reason = 'r'",
    "incident_closing_needs_both_decisions",
  ],
  [
    "closed without the decision about the authority",
    "state = 'closed', closed_at = now(), subj_decision = 'do_not_inform', subj_reason = 'r'",
    "incident_closing_needs_both_decisions",
  ],
  ["rejected without a reason", "state = 'rejected'", "incident_rejecting_needs_reason"],
  ["an organisation that is not there", "tenant = 'nowhere'", "incident_tenant_fkey"],
];

const accepted: readonly (readonly [title: string, set: string])[] = [
  [
    "told exactly 72 hours after",
    "state = 'notified', sa_decision = 'notify', sa_sent_at = aware_at + interval '72 hours'",
  ],
  [
    "told late with a reason",
    "state = 'notified', sa_decision = 'notify', sa_sent_at = aware_at + interval '73 hours', sa_delay_reason = 'Weekend'",
  ],
  ["not notifying with a reason", "state = 'not_notified', sa_decision = 'do_not_notify', sa_reason = 'Ingen risiko'"],
  [
    "an awareness that was moved with a reason",
    "aware_at = aware_at + interval '1 minute', aware_reason = 'Leverandøren ringede'",
  ],
  [
    "closed with both decisions",
    "state = 'closed', closed_at = now(), sa_decision = 'do_not_notify', sa_reason = 'r', subj_decision = 'do_not_inform', subj_reason = 'r'",
  ],
];

/** Each coded column, its list in the core, and the constraint that holds the two together. */
const coded: readonly (readonly [column: string, list: readonly string[], constraint: string])[] = [
  ["source", values.SOURCES, "incident_source_known"],
  ["discovered_precision", values.PRECISIONS, "incident_discovered_precision_known"],
  ["aware_precision", values.PRECISIONS, "incident_aware_precision_known"],
  ["scenario", values.SCENARIOS, "incident_scenario_known"],
  ["channel", values.BREACH_CHANNELS, "incident_channel_known"],
  ["encrypted", values.ENCRYPTIONS, "incident_encrypted_known"],
  ["breach_kinds", values.BREACH_KINDS, "incident_breach_kinds_known"],
  ["event_types", values.EVENT_TYPES, "incident_event_types_known"],
  ["cause_category", values.CAUSES, "incident_cause_known"],
  ["cause_detail", values.CAUSE_DETAILS, "incident_cause_detail_known"],
  ["addin_outcome", values.ADDIN_OUTCOMES, "incident_addin_outcome_known"],
  ["recipient_kind", values.DISCLOSED_TO, "incident_recipient_kind_known"],
  ["recipient_trusted", values.ANSWERS, "incident_recipient_trusted_known"],
  ["deletion_confirmed", values.ANSWERS, "incident_deletion_confirmed_known"],
  ["protected_address", values.ANSWERS, "incident_protected_address_known"],
  ["cross_border", values.ANSWERS, "incident_cross_border_known"],
  ["data_categories", values.DATA_CATEGORIES, "incident_data_known"],
  ["data_inferred", values.DATA_CATEGORIES, "incident_data_known"],
  ["subject_categories", values.SUBJECT_CATEGORIES, "incident_subjects_known"],
  ["subjects_precision", values.COUNT_PRECISIONS, "incident_subjects_precision_known"],
  ["records_precision", values.COUNT_PRECISIONS, "incident_records_precision_known"],
  ["likelihood", values.LIKELIHOODS, "incident_likelihood_known"],
  ["severity", values.BREACH_SEVERITIES, "incident_severity_known"],
  ["risk", values.RISKS, "incident_risk_known"],
  ["subj_exemption", values.EXEMPTIONS, "incident_exemption_known"],
];

const lists = ["breach_kinds", "event_types", "data_categories", "data_inferred", "subject_categories"];

describe.each(engines)("the database on %s", (_name, open) => {
  let opened: Opened;
  let id = "";

  const update = (set: string): Promise<unknown> =>
    opened.db.tx(async (tx) => {
      await tx.query(`update incident set ${set} where id = $1::uuid`, [id]);
      throw new Error("undo");
    });

  beforeAll(async () => {
    opened = await open();
    const tenant = aTenant();
    await putTenant(opened.db, tenant);
    await fileIncident(opened.db, aFiling(tenant.id, { idempotencyKey: "taken" }), now);
    await fileIncident(opened.db, aFiling(tenant.id), now);
    const [row] = await opened.db.query("select id::text as id from incident where no = 2");
    id = String(row?.["id"]);
  }, 120_000);

  afterAll(async () => {
    await opened.remove();
  });

  test.each(refused)("refuses %s", async (_title, set, constraint) => {
    await expect(update(set)).rejects.toMatchObject({ constraint });
  });

  test.each(accepted)("accepts %s", async (_title, set) => {
    await expect(update(set)).rejects.toThrow("undo");
  });

  test.each(coded)("%s holds the values of the core's list and no other", async (column, list, constraint) => {
    const sql = (value: string): string =>
      lists.includes(column) ? `${column} = array['${value}']` : `${column} = '${value}'`;
    for (const value of list) await expect(update(sql(value))).rejects.toThrow("undo");
    await expect(update(sql("nonsense"))).rejects.toMatchObject({ constraint });
  });

  test.each([
    [
      "an end before the beginning",
      "incident_time",
      "(i, 9, '2026-11-20', null, '2026-11-19', 'day')",
      "incident_time_ends_after_start",
    ],
    ["a time of 25:00", "incident_time", "(i, 9, '2026-11-20', '25:00', null, 'time')", "incident_time_on_the_clock"],
    ["an unknown precision", "incident_time", "(i, 9, '2026-11-20', null, null, 'x')", "incident_time_precision_known"],
    [
      "an unknown kind of measure",
      "incident_measure",
      "(i, 9, 'x', 't', true, null, null)",
      "incident_measure_kind_known",
    ],
    ["a link to nothing", "incident_link", "(i, 9, 'continues', null, null, null)", "incident_link_to_entry_or_text"],
    [
      "a link to entry and text",
      "incident_link",
      "(i, 9, 'continues', 2018, 26, 'nr. 26')",
      "incident_link_to_entry_or_text",
    ],
    ["an unknown kind of link", "incident_link", "(i, 9, 'x', 2018, 26, null)", "incident_link_kind_known"],
    ["an unknown kind of notice", "sa_notification", "(i, 9, 'x', now(), null)", "sa_notification_kind_known"],
  ])("refuses %s", async (_title, table, row, constraint) => {
    const sql = `insert into ${table} values ${row.replace("i", `'${id}'`)}`;
    await expect(opened.db.query(sql)).rejects.toMatchObject({ constraint });
  });

  test("refuses a second first notice", async () => {
    const insert = (position: number): string =>
      `insert into sa_notification values ('${id}', ${position}, 'first', now(), null)`;
    const both = opened.db.tx(async (tx) => {
      await tx.query(insert(0));
      await tx.query(insert(1));
    });
    await expect(both).rejects.toMatchObject({ constraint: "sa_notification_one_first" });
  });

  test("refuses a retention of 0 and of 11 years", async () => {
    for (const years of [0, 11]) {
      const sql = `update tenant set retention_years = ${years}`;
      await expect(opened.db.query(sql)).rejects.toMatchObject({ constraint: "tenant_retention_1_to_10" });
    }
  });

  test.each([
    ["changing", "audit", "update audit set actor = 'x'"],
    ["deleting", "audit", "delete from audit"],
    ["emptying", "audit", "truncate audit cascade"],
    ["deleting", "incident", "delete from incident"],
    ["emptying", "incident", "truncate incident cascade"],
  ])("refuses %s the %s", async (_verb, table, sql) => {
    await expect(opened.db.query(sql)).rejects.toMatchObject({
      constraint: expect.stringMatching(/^(?:audit|incident)_append_only$/) as unknown,
      message: expect.stringContaining(table === "audit" ? "audit" : "append_only") as unknown,
    });
  });

  test.each([
    ["a changed line of the trail", "update audit set actor = 'en anden' where seq = 1", "audit 1", "changed after"],
    ["a line taken out of the middle", "delete from audit where seq = 1", "audit 2", "does not follow audit 0"],
    ["the last line taken away", "delete from audit where seq = 2", "audit 2", "missing or changed"],
    [
      "a changed line whose hash was made to fit",
      "update audit a set actor = 'x', hash = audit_hash(row(a.tenant, a.seq, a.at, 'x', a.action, a.incident, a.change, a.digest, a.previous, '')::audit) where seq = 1",
      "audit 2",
      "does not continue the chain",
    ],
    [
      "an entry changed behind the trail's back",
      "update incident set risk = 'unlikely' where no = 2",
      "entry 2026-2",
      "behind the trail's back",
    ],
    [
      "a measure changed behind it",
      `delete from incident_measure where incident in (select id from incident where no = 1)`,
      "entry 2026-1",
      "behind",
    ],
    [
      "a number that was jumped over",
      "update number_counter set last = 3",
      "numbers of 2026",
      "have a gap: 3 given, 2 there",
    ],
  ])("the verifier names %s", async (_title, sql, row, fault) => {
    expect(await verify(opened.db)).toEqual([]);
    const work = opened.db.tx(async (tx) => {
      await tx.query("alter table audit disable trigger audit_keeps_rows");
      await tx.query(sql);
      expect(await verify(tx)).toContainEqual(
        expect.objectContaining({ row, fault: expect.stringContaining(fault) as unknown }),
      );
      throw new Error("undo");
    });
    await expect(work).rejects.toThrow("undo");
    expect(await verify(opened.db)).toEqual([]);
  });
});
