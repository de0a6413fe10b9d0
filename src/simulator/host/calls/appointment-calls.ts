import { appointmentCompose, anyItem, type Call, type CallContext } from "../call.ts";
import { errorCode } from "../error-code.ts";
import type { EnhancedLocation, Meeting } from "../item.ts";
import { answer, changed, refused, type Outcome } from "../outcome.ts";
import { numberOf, recordsOf, textOf, type Parameters } from "../parameters.ts";

const endOfMeeting = 2;

const read = (context: CallContext, value: (meeting: Meeting) => unknown): Outcome =>
  context.item.meeting === null ? refused(errorCode.notSupportedHere) : answer(value(context.item.meeting));

const write = (context: CallContext, change: (meeting: Meeting) => Partial<Meeting>): Outcome => {
  const { item } = context;
  if (item.meeting === null) return refused(errorCode.notSupportedHere);
  const meeting: Meeting = { ...item.meeting, ...change(item.meeting) };
  return meeting.end < meeting.start ? refused(errorCode.invalidEndTime) : changed({ ...item, meeting });
};

/** A new start moves the end along, as dragging an appointment does. */
const moved = (parameters: Parameters, meeting: Meeting): Partial<Meeting> => {
  const time = numberOf(parameters, "time");
  if (numberOf(parameters, "TimeProperty") === endOfMeeting) return { end: time };
  return { start: time, end: meeting.end + (time - meeting.start) };
};

const locations = (parameters: Parameters): readonly EnhancedLocation[] =>
  recordsOf(parameters, "enhancedLocations").map((entry) => ({
    id: textOf(entry, "id"),
    type: textOf(entry, "type") === "room" ? "room" : "custom",
  }));

const onWire = ({ id, type }: EnhancedLocation): object => ({
  locationIdentifier: { id, type },
  displayName: id,
  emailAddress: type === "room" ? id : "",
});

const sensitivities = ["normal", "personal", "private", "confidential"] as const;

export const appointmentCalls: readonly Call[] = [
  {
    id: 24,
    name: "time.getAsync",
    since: "1.1",
    where: appointmentCompose,
    run: (parameters, context) =>
      read(context, ({ start, end }) => (numberOf(parameters, "TimeProperty") === endOfMeeting ? end : start)),
  },
  {
    id: 25,
    name: "time.setAsync",
    since: "1.1",
    where: appointmentCompose,
    run: (parameters, context) => write(context, (meeting) => moved(parameters, meeting)),
  },
  {
    id: 26,
    name: "location.getAsync",
    since: "1.1",
    where: appointmentCompose,
    run: (_, context) => read(context, ({ location }) => location),
  },
  {
    id: 27,
    name: "location.setAsync",
    since: "1.1",
    where: appointmentCompose,
    run: (parameters, context) => write(context, () => ({ location: textOf(parameters, "location") })),
  },
  {
    id: 154,
    name: "enhancedLocation.getAsync",
    since: "1.8",
    where: anyItem,
    run: (_, context) => read(context, ({ enhancedLocations }) => enhancedLocations.map(onWire)),
  },
  {
    id: 155,
    name: "enhancedLocation.addAsync",
    since: "1.8",
    where: appointmentCompose,
    run: (parameters, context) =>
      write(context, (meeting) => ({ enhancedLocations: [...meeting.enhancedLocations, ...locations(parameters)] })),
  },
  {
    id: 156,
    name: "enhancedLocation.removeAsync",
    since: "1.8",
    where: appointmentCompose,
    run: (parameters, context) => {
      const unwanted = new Set(locations(parameters).map(({ id }) => id));
      return write(context, (meeting) => ({
        enhancedLocations: meeting.enhancedLocations.filter(({ id }) => !unwanted.has(id)),
      }));
    },
  },
  {
    id: 103,
    name: "recurrence.getAsync",
    since: "1.7",
    where: anyItem,
    run: (_, context) => read(context, ({ recurrence }) => recurrence ?? null),
  },
  {
    id: 104,
    name: "recurrence.setAsync",
    since: "1.7",
    where: appointmentCompose,
    run: (parameters, context) => write(context, () => ({ recurrence: parameters["recurrenceData"] ?? parameters })),
  },
  {
    id: 169,
    name: "isAllDayEvent.getAsync",
    since: "1.16",
    where: appointmentCompose,
    run: (_, context) => read(context, ({ isAllDay }) => isAllDay),
  },
  {
    id: 170,
    name: "isAllDayEvent.setAsync",
    since: "1.16",
    where: appointmentCompose,
    run: (parameters, context) => write(context, () => ({ isAllDay: parameters["isAllDayEvent"] === true })),
  },
  {
    id: 171,
    name: "sensitivity.getAsync",
    since: "1.16",
    where: appointmentCompose,
    run: (_, context) => read(context, ({ sensitivity }) => sensitivity),
  },
  {
    id: 172,
    name: "sensitivity.setAsync",
    since: "1.16",
    where: appointmentCompose,
    run: (parameters, context) => {
      const asked = textOf(parameters, "sensitivity").toLowerCase();
      const sensitivity = sensitivities.find((known) => known === asked);
      return sensitivity === undefined ? refused(errorCode.invalidParameter) : write(context, () => ({ sensitivity }));
    },
  },
];
