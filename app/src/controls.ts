/** The id of a control's element on the page. */
export const identity = (key: string): string => `control-${key.replace(/[^\w-]/g, "-")}`;
