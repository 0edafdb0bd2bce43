import { getConfig } from "@/lib/config";
import { listMoves } from "@/lib/db/moved-people";
import { listPersonVersions } from "@/lib/db/person-versions";
import { readTogether } from "@/lib/db/transaction";
import { instantOfStamp, type LocalDateTime, localAt } from "@/lib/domain/time";
import type { PersonKind } from "@/lib/domain/workbook";
import { AppError } from "@/lib/errors";
import type { Download } from "../import/upload-files";
import { type ArchiveAnswer, archivePerson } from "../people/archive-person";
import { lastPersonChange } from "../people/person-record";
import { obstacleToUndo } from "../people/since-move";
import { type HistoryEntry, type PersonFile, personFile } from "./person-file";

export interface MoveAnswer extends ArchiveAnswer {
  digest: string;
}

/** Archives a person who moves to another branch, and keeps the file for it. Throws as archiving does. */
export function movePerson(
  kind: PersonKind,
  id: string,
  branch: string,
  version: string | null,
  actor: string,
): MoveAnswer {
  let digest = "";
  const answer = archivePerson(kind, id, version, actor, (personId) => {
    const file = personFile(kind, personId);
    digest = file.digest;
    return { branch, digest, text: JSON.stringify(file, null, 1) };
  });
  return { ...answer, digest };
}

/** The file of the last move of a person to another branch. Throws `not-found`. */
export function fileOfMove(kind: PersonKind, id: string): Download {
  const last = readTogether((db) => listMoves(db, kind, id)).find(({ direction }) => direction === "out");
  if (!last)
    throw new AppError("not-found", "No person with that ID was moved to another branch. Move them first.");
  return { filename: `${kind}-${last.personId}-moved.json`, bytes: Buffer.from(last.text) };
}

/** A move as the page of the person shows it. */
export interface ShownMove {
  direction: "in" | "out";
  branch: string;
  at: LocalDateTime;
  actor: string | null;
  digest: string;
  /** Whether it can be undone: nothing has happened here since they came. */
  canUndo: boolean;
  /** What the other branch did before; of those who came. */
  history: Pick<HistoryEntry, "at" | "actor" | "sentence">[];
}

/** From and to which branches a person was moved, newest first. */
export function movesOf(kind: PersonKind, id: string): ShownMove[] {
  const { timeZone } = getConfig();
  const { moves, undoable } = readTogether((db) => {
    const last = lastPersonChange(listPersonVersions(db, kind, id));
    const isFree = last !== null && obstacleToUndo(db, kind, id, last) === null;
    return { moves: listMoves(db, kind, id), undoable: isFree ? last.logId : null };
  });
  return moves.map(({ direction, branch, createdAt, actor, digest, text, logId }) => ({
    direction,
    branch,
    at: localAt(instantOfStamp(createdAt) ?? 0, timeZone),
    actor,
    digest,
    canUndo: direction === "in" && logId === undoable,
    history:
      direction === "out"
        ? []
        : (JSON.parse(text) as PersonFile).history.map(({ at, actor: by, sentence }) => ({
            at,
            actor: by,
            sentence,
          })),
  }));
}
