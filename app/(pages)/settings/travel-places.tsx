"use client";

import { type FormEvent, useEffect, useRef, useState } from "react";
import { AnswerNotice } from "@/app/_client/answer-notice";
import { type Answer, post, send } from "@/app/_client/api";
import { May } from "@/app/_client/rights";
import { takeFocus } from "@/app/_client/take-focus";
import { useRequest } from "@/app/_client/use-request";
import { Button } from "@/app/_components/button";
import { ConfirmDialog } from "@/app/_components/confirm-dialog";
import { Field, hintIdOf } from "@/app/_components/field";
import { FileInput } from "@/app/_components/file-input";
import { Section } from "@/app/_components/section";
import { type Column, Table } from "@/app/_components/table";
import { Written } from "@/app/_components/written";
import { inFigures } from "@/lib/domain/in-figures";
import type { Problem } from "@/lib/domain/workbook";
import type { PlacesAnswer, PlacesStatus } from "@/lib/services/travel/import-places";

interface TravelPlacesProps {
  places: PlacesStatus;
  maxMegabytes: number;
}

type PlacesChange = Pick<PlacesAnswer, "message"> & Partial<PlacesAnswer>;

/** Imports and removes postcode locations: without them, distances are estimated from the postcodes alone. */
export function TravelPlaces({ places, maxMegabytes }: TravelPlacesProps) {
  const input = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [isAsking, setAsking] = useState(false);
  const { answer, serial, isBusy, send: change } = useRequest((file: File | null) => changePlaces(file));

  async function importTable(event: FormEvent) {
    event.preventDefault();
    const file = input.current?.files?.[0];
    if (!file || isBusy) return;
    await change(file);
    // Browsers do not resend a file that was changed after it was chosen: it has to be chosen again.
    if (input.current) input.current.value = "";
  }

  async function removeAll() {
    await change(null);
    setAsking(false);
  }

  const isKnown = places.count > 0;
  const wasKnown = useRef(isKnown);
  useEffect(() => {
    // The button that the closing dialog gives the focus back to is gone with the coordinates.
    if (wasKnown.current && !isKnown) takeFocus(heading);
    wasKnown.current = isKnown;
  }, [isKnown]);

  return (
    <Section isDesk title="Postcode locations" lead={leadFor(places)} headingRef={heading}>
      <div className="flex flex-col items-stretch gap-5">
        <AnswerNotice key={serial} answer={answer}>
          {({ message }) => message}
        </AnswerNotice>
        <Unreadable answer={answer} />
        <May act="POST /postcode-places">
          <form onSubmit={importTable} className="flex flex-col items-start gap-5">
            <div className="w-full min-w-0">
              <Field
                id="postcode-table"
                label="Postcode file"
                hint={`A .csv file of up to ${maxMegabytes} MB: the ONS Postcode Directory, Code-Point Open, or any list of postcodes with latitude and longitude. The part for your own area is enough. It stays on this machine.`}
              >
                <FileInput
                  ref={input}
                  id="postcode-table"
                  accept=".csv,.txt"
                  aria-describedby={hintIdOf("postcode-table")}
                  required
                />
              </Field>
            </div>
            <Button type="submit" isBusy={isBusy}>
              {isBusy ? "Importing…" : "Import locations"}
            </Button>
          </form>
        </May>
        {isKnown && (
          <div className="empty:hidden">
            <ConfirmDialog
              act="DELETE /postcode-places"
              trigger="Remove all locations"
              title="Remove all locations?"
              description="Travel is then estimated from the postcodes alone. To get the locations back, import the file again."
              action={isBusy ? "Removing…" : "Remove all locations"}
              canAct={!isBusy}
              open={isAsking}
              onOpenChange={setAsking}
              onAct={removeAll}
            />
          </div>
        )}
      </div>
    </Section>
  );
}

/** Imports a table, or removes all of them. */
function changePlaces(file: File | null): Promise<Answer<PlacesChange>> {
  if (!file) return send("DELETE", "/postcode-places");
  const body = new FormData();
  body.set("file", file);
  return post("/postcode-places", body);
}

function leadFor({ count, people_placed: placed, people_with_postcode: people }: PlacesStatus): string {
  if (count === 0) return "No postcode locations yet: distances are estimated from the postcodes alone.";
  const known = `${inFigures(count)} ${count === 1 ? "postcode is" : "postcodes are"} known.`;
  if (people === 0) return known;
  const rest = placed < people ? " For the others, distances are estimated from the postcodes alone." : "";
  return `${known} Of the ${people} people who have a postcode, ${placed} have a known location.${rest}`;
}

const COLUMNS: Column<Problem>[] = [
  { header: "Line", fit: "number", isName: true, cell: ({ row }) => row },
  { header: "Postcode", fit: "tight", cell: ({ value }) => (value ? <Written text={value} /> : "—") },
  { header: "Problem", fit: "wide", cell: ({ message }) => message },
];

function Unreadable({ answer }: { answer: Answer<PlacesChange> | null }) {
  if (answer === null) return null;
  const problems = (answer.ok ? answer.value.problems : answer.problem.errors) ?? [];
  if (problems.length === 0) return null;
  const all = answer.ok ? (answer.value.unreadable ?? 0) : problems.length;
  const caption = all > problems.length ? `The first of ${inFigures(all)} rows` : "Rows";
  return (
    <Table
      caption={`${caption} that could not be read`}
      showCaption
      columns={COLUMNS}
      rows={problems}
      keyOf={(_row, index) => index}
    />
  );
}
