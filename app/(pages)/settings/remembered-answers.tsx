"use client";

import { useRef, useState } from "react";
import { AnswerNotice } from "@/app/_client/answer-notice";
import { send } from "@/app/_client/api";
import { useRights } from "@/app/_client/rights";
import { takeFocus } from "@/app/_client/take-focus";
import { useRequest } from "@/app/_client/use-request";
import { Button } from "@/app/_components/button";
import { Section } from "@/app/_components/section";
import { Select } from "@/app/_components/select";
import { type Column, Table } from "@/app/_components/table";
import { Written } from "@/app/_components/written";
import { columnLabel } from "@/lib/domain/fact-labels";
import type { ImportMemory } from "@/lib/services/import/import-memory";

type Remembered = ImportMemory["answers"][number];

/** The remembered answers about words in workbooks. */
export function RememberedAnswers({ answers }: { answers: Remembered[] }) {
  const { may } = useRights();
  const heading = useRef<HTMLHeadingElement>(null);
  const change = useRequest((id: number, answer: string | null) =>
    send<{ message: string }>("PUT", `/import-answers/${id}`, { body: { answer } }),
  );
  const forget = useRequest((id: number) => send<{ message: string }>("DELETE", `/import-answers/${id}`));
  const [latest, setLatest] = useState<"change" | "forget">("change");
  const { answer, serial } = latest === "change" ? change : forget;

  const columns: Column<Remembered>[] = [
    { header: "Column", fit: "tight", isName: true, cell: ({ column }) => columnLabel(column) },
    { header: "List", fit: "tight", cell: ({ kind }) => (kind === "employee" ? "Carers" : "Patients") },
    { header: "In the workbook", cell: ({ word }) => <Written text={word} /> },
    {
      header: "Read as",
      cell: (row) => (
        <AnswerChoice
          key={`${row.id} ${row.answer}`}
          row={row}
          isBusy={change.isBusy}
          onChange={(chosen) => {
            setLatest("change");
            change.send(row.id, chosen);
          }}
        />
      ),
    },
    { header: "Answered by", cell: ({ actor }) => actor },
    ...(may("DELETE /import-answers/{id}")
      ? [
          {
            header: "Action",
            fit: "tight",
            cell: ({ id, column, word }) => (
              <Button
                isBusy={forget.isBusy}
                onClick={async () => {
                  setLatest("forget");
                  await forget.send(id);
                  // The button is gone with its line.
                  takeFocus(heading);
                }}
              >
                Forget
                <span className="sr-only">
                  {" "}
                  {word} for {columnLabel(column)}
                </span>
              </Button>
            ),
          } satisfies Column<Remembered>,
        ]
      : []),
  ];

  return (
    <Section
      title="Remembered answers"
      lead="The import asks once about a word that it does not recognise and remembers the answer. Forget an answer to be asked again."
      headingRef={heading}
    >
      <div className="flex flex-col gap-5">
        <AnswerNotice key={`${latest} ${serial}`} answer={answer}>
          {({ message }) => message}
        </AnswerNotice>
        {answers.length === 0 ? (
          <p className="text-muted">No answers yet.</p>
        ) : (
          <Table caption="Remembered words" columns={columns} rows={answers} keyOf={({ id }) => id} />
        )}
      </div>
    </Section>
  );
}

interface AnswerChoiceProps {
  row: Remembered;
  isBusy: boolean;
  onChange: (answer: string | null) => void;
}

/** A new answer is saved with a button: a key pressed by accident must not change what a word means. */
function AnswerChoice({ row, isBusy, onChange }: AnswerChoiceProps) {
  const stored = row.answer ?? "";
  const [chosen, setChosen] = useState(stored);
  const { may } = useRights();
  if (row.choices.length === 0 || !may("PUT /import-answers/{id}")) return row.answer ?? "Not recorded";
  return (
    <div className="flex min-w-48 flex-wrap gap-2">
      <div className="min-w-40 flex-1">
        <Select
          aria-label={`${columnLabel(row.column)}: ${row.word}`}
          value={chosen}
          onChange={({ target }) => setChosen(target.value)}
        >
          {row.choices.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
          <option value="">Not recorded</option>
        </Select>
      </div>
      {chosen !== stored && (
        <Button isBusy={isBusy} onClick={() => onChange(chosen === "" ? null : chosen)}>
          Save
        </Button>
      )}
    </div>
  );
}
