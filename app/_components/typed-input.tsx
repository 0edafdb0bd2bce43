"use client";

import { type ComponentProps, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { CONTROL } from "./control-style";
import { errorIdOf } from "./field";

export interface TypedInputProps
  extends Omit<
    ComponentProps<"input">,
    "className" | "type" | "value" | "defaultValue" | "onChange" | "min"
  > {
  id?: string;
  value?: string;
  defaultValue?: string;
  /** The value in its ISO form. What cannot be read is handed over as it is typed, so that it is refused and not lost. */
  onChange?: (value: string) => void;
}

/** How one kind of value is written and read. */
export interface Reading {
  read: (typed: string) => string | null;
  /** Whether what is typed can only mean one value, so that it counts before the field is left. */
  isComplete: (typed: string) => boolean;
  show: (value: string) => string;
  /** The value one step up or down from another. */
  step: (value: string, by: 1 | -1) => string;
  /** What is wrong with a value that was read; empty when nothing. */
  fault?: (value: string) => string;
  /** Said of what cannot be read: how to write it. */
  unreadable: string;
}

interface Typed extends TypedInputProps {
  reading: Reading;
  /** What else the value can be chosen with, at the end of the field. */
  chooser?: (value: string, choose: (value: string) => void) => ReactNode;
}

/** A day or a time as text that is read in British form in every browser, and shown in the one form of the product. */
export function TypedInput(props: Typed) {
  const { reading, chooser, value: given, defaultValue = "", onChange, name, ...rest } = props;
  const [own, setOwn] = useState(defaultValue);
  const [typed, setTyped] = useState<string | null>(null);
  const [isLeft, setLeft] = useState(false);
  const isReady = useIsReady();
  const input = useRef<HTMLInputElement>(null);
  const value = given ?? own;
  const problem = problemOf(typed, value, reading);
  useEffect(() => input.current?.setCustomValidity(problem));
  const keep = (next: string) => {
    setOwn(next);
    if (next !== value) onChange?.(next);
  };
  function take(): void {
    if (typed === null) return;
    const read = typed.trim() === "" ? "" : reading.read(typed);
    keep(read ?? typed);
    if (read !== null) setTyped(null);
    setLeft(true);
  }
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    rest.onKeyDown?.(event);
    if (event.key === "Enter") take();
    const by = event.key === "ArrowUp" ? 1 : event.key === "ArrowDown" ? -1 : null;
    const from = typed === null ? value : reading.read(typed);
    if (by === null || !from || event.altKey) return;
    event.preventDefault();
    setTyped(null);
    keep(reading.step(from, by));
  }
  const isWrong = isLeft && problem !== "";
  return (
    <>
      <input
        autoComplete="off"
        spellCheck={false}
        {...rest}
        ref={input}
        type="text"
        // Without scripts what is shown is sent, and the server reads that too.
        name={isReady ? undefined : name}
        className={`${CONTROL} tabular ${chooser ? "pr-10" : ""}`}
        value={typed ?? (value === "" ? "" : reading.show(value))}
        aria-invalid={rest["aria-invalid"] || isWrong || undefined}
        aria-describedby={describedBy(rest, isWrong)}
        onKeyDown={onKeyDown}
        onBlur={take}
        onChange={({ target }) => {
          setTyped(target.value);
          const read = reading.isComplete(target.value) ? reading.read(target.value) : null;
          if (read !== null || target.value.trim() === "") keep(read ?? "");
        }}
      />
      {isReady && name && <input type="hidden" name={name} value={value} />}
      {chooser?.(value, (next) => {
        setTyped(null);
        keep(next);
        input.current?.focus();
      })}
      {isWrong && (
        <span id={problemIdOf(rest.id)} role="alert" className="mt-1 block text-bad text-small">
          {problem}
        </span>
      )}
    </>
  );
}

const problemIdOf = (id = "typed") => errorIdOf(`${id}-typed`);

const describedBy = (rest: { id?: string; "aria-describedby"?: string }, isWrong: boolean) =>
  [rest["aria-describedby"], isWrong && problemIdOf(rest.id)].filter(Boolean).join(" ") || undefined;

function problemOf(typed: string | null, value: string, reading: Reading): string {
  const text = typed ?? value;
  if (text.trim() === "") return "";
  const read = reading.read(text);
  return read === null ? reading.unreadable : (reading.fault?.(read) ?? "");
}

/** Whether scripts run: false as the server draws it. */
function useIsReady(): boolean {
  const [isReady, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  return isReady;
}
