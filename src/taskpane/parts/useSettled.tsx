import { useEffect, useState } from "react";

const settleMilliseconds = 1500;

/** A text after it has stayed the same for a moment, so that typing is not read out letter by letter. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), settleMilliseconds);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
