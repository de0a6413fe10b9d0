import type { Item, Meeting } from "../../host/item.ts";
import type { Wording } from "../wording.ts";

const minute = 60_000;

/** A time as the browser's own field writes it: local, without a zone. */
const fieldText = (time: number): string =>
  new Date(time - new Date(time).getTimezoneOffset() * minute).toISOString().slice(0, 16);

/** When and where a meeting is. */
export function MeetingFields({
  meeting,
  words,
  change,
}: {
  readonly meeting: Meeting;
  readonly words: Wording;
  readonly change: (part: Partial<Item>) => void;
}) {
  const time = (label: string, member: "start" | "end") => (
    <label className="field">
      <span className="field-label">{label}</span>
      <input
        type="datetime-local"
        value={fieldText(meeting[member])}
        onChange={(event) => {
          const value = new Date(event.target.value).getTime();
          if (!Number.isNaN(value)) change({ meeting: { ...meeting, [member]: value } });
        }}
      />
    </label>
  );
  return (
    <>
      {time(words.start, "start")}
      {time(words.end, "end")}
      <label className="field">
        <span className="field-label">{words.location}</span>
        <input
          value={meeting.location}
          onChange={(event) => {
            change({ meeting: { ...meeting, location: event.target.value } });
          }}
        />
      </label>
    </>
  );
}
