import { constants, platform, setPriority } from "node:os";

/**
 * Lets the other threads of this process go before the one that calls it: questions are answered while
 * articles are read. Linux has a priority for each thread (setpriority(2)); elsewhere it would be that
 * of the whole process, and stays as it is, as it does where the system does not allow it.
 *
 * @returns Whether it was done.
 */
export function stepBack(): boolean {
  if (platform() !== "linux") return false;
  try {
    setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
    return true;
  } catch {
    return false;
  }
}
