/** Names out of the directory, in the reader's language. */
export { delegationName, itemTitle, languageName, nextSitting, personOf, whereText } from "@rostrum/floor";
