/** Names out of the directory, in the reader's language. */
export { delegationName, flagOf, itemTitle, languageName, nextSitting, personOf, whereText } from "@rostrum/floor";
