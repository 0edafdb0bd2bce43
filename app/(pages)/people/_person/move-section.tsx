"use client";

import { type FormEvent, useRef, useState } from "react";
import { AnswerNotice } from "@/app/_client/answer-notice";
import { fetchFile, send } from "@/app/_client/api";
import { useRights } from "@/app/_client/rights";
import { saveFile } from "@/app/_client/save-file";
import { takeFocus } from "@/app/_client/take-focus";
import { useRequest } from "@/app/_client/use-request";
import { useWhenFocusIsLost } from "@/app/_client/use-when-focus-is-lost";
import { Button } from "@/app/_components/button";
import { Field, hintIdOf } from "@/app/_components/field";
import { Input } from "@/app/_components/input";
import { Section } from "@/app/_components/section";
import { formatLocal } from "@/lib/domain/time";
import type { MoveAnswer, ShownMove } from "@/lib/services/moving/move-person";
import type { PersonRecord } from "@/lib/services/people/person-record";
import { personPath } from "./person-path";

interface MoveSectionProps {
  record: Pick<PersonRecord, "kind" | "id" | "version" | "archivedAt">;
  moves: readonly ShownMove[];
}

/** Moves a person to another branch by a file, and says where they came from or went. */
export function MoveSection({ record, moves }: MoveSectionProps) {
  const { may } = useRights();
  const act = record.kind === "employee" ? "POST /employees/{id}/move" : "POST /patients/{id}/move";
  const isHere = record.archivedAt === null;
  // Held here and not beside its button: once it is done the button goes, and the answer says what is left to do.
  const answered = useRef<HTMLDivElement>(null);
  const headers = { "if-match": `"${record.version}"` };
  const undo = useRequest(() => send<{ message: string }>("POST", `${personPath(record)}/undo`, { headers }));
  const move = useRequest((to: string) =>
    send<MoveAnswer>("POST", `${personPath(record)}/move`, { body: { to }, headers }),
  );
  // The form is gone with its button.
  useWhenFocusIsLost(isHere, () => takeFocus(answered));
  if (moves.length === 0 && !(isHere && may(act))) return null;
  return (
    <Section title="Move to another branch">
      <div className="flex flex-col gap-4">
        {moves.map((move) => (
          <MoveLine key={`${move.at} ${move.digest}`} move={move} />
        ))}
        <div ref={answered} tabIndex={-1} className="flex flex-col gap-4 outline-none empty:hidden">
          <AnswerNotice key={`undo ${undo.serial}`} answer={undo.answer}>
            {({ message }) => message}
          </AnswerNotice>
          <AnswerNotice key={`move ${move.serial}`} answer={move.answer}>
            {({ message }) => message}
          </AnswerNotice>
        </div>
        {isHere && moves[0]?.canUndo && (
          <UndoMove
            kind={record.kind}
            branch={moves[0].branch}
            isBusy={undo.isBusy}
            onUndo={() => void undo.send()}
          />
        )}
        {isHere && may(act) && (
          <MoveForm
            isBusy={move.isBusy}
            onMove={async (to) => {
              if ((await move.send(to)).ok) await download(record);
            }}
          />
        )}
        {!isHere && moves[0]?.direction === "out" && may(act) && (
          <div>
            <Button act={act} onClick={() => void download(record)}>
              Download the file again
            </Button>
          </div>
        )}
      </div>
    </Section>
  );
}

interface UndoMoveProps {
  kind: PersonRecord["kind"];
  branch: string;
  isBusy: boolean;
  onUndo: () => void;
}

/** For somebody who was taken in by mistake: undone, they are archived here. */
function UndoMove({ kind, branch, isBusy, onUndo }: UndoMoveProps) {
  return (
    <div className="empty:hidden">
      <Button
        act={kind === "employee" ? "POST /employees/{id}/undo" : "POST /patients/{id}/undo"}
        isBusy={isBusy}
        onClick={onUndo}
      >
        Undo taking in from {branch}
      </Button>
    </div>
  );
}

function MoveForm({ isBusy, onMove }: { isBusy: boolean; onMove: (to: string) => Promise<void> }) {
  const [to, setTo] = useState("");

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!isBusy) void onMove(to);
  }

  return (
    <form onSubmit={submit} className="flex flex-col items-start gap-4">
      <div className="w-full max-w-md">
        <Field
          id="move-to"
          label="Name of the other branch"
          hint="They are archived here, and a file with the whole record and its history is saved. Choose it on the Upload page of the other branch."
        >
          <Input
            id="move-to"
            required
            maxLength={80}
            aria-describedby={hintIdOf("move-to")}
            value={to}
            onChange={({ target }) => setTo(target.value)}
          />
        </Field>
      </div>
      <Button type="submit" isBusy={isBusy}>
        {isBusy ? "Moving…" : "Archive and save the file"}
      </Button>
    </form>
  );
}

async function download(record: Pick<PersonRecord, "kind" | "id">) {
  const file = await fetchFile("GET", `${personPath(record)}/move`);
  if (file.ok) saveFile(file.value);
}

function MoveLine({ move: { direction, branch, at, actor, digest, history } }: { move: ShownMove }) {
  return (
    <div>
      <p>
        {direction === "out" ? "Moved to" : "Came from"} {branch} on {formatLocal(at)}
        {actor ? `, by ${actor}` : ""}. <span className="text-muted">File {digest.slice(0, 16)}</span>
      </p>
      {history.length > 0 && (
        <ul className="mt-2 text-muted text-small">
          {history.slice(0, MOST_SHOWN).map((entry, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the entries never change
            <li key={index}>
              {entry.at} UTC, {entry.actor ?? "unnamed"}: {entry.sentence}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The rest is in the file that is kept. */
const MOST_SHOWN = 20;
