# What can be wrong with a file that somebody hands in, told by the service. English.
# $megabytes and $words are numbers.

text-trouble-empty = The file has no text in it; choose the file of your statement.
text-trouble-too-large = The file is larger than { $megabytes } MB; save it without pictures, or as plain text, and hand it in again.
text-trouble-old-word = This is a document in an old format (DOC or RTF); save it as DOCX or PDF and hand it in again.
text-trouble-not-a-text = This is neither a PDF nor a Word document nor plain text; save your statement as one of these and hand it in again.
text-trouble-encrypted = The file is protected by a password; save it without one and hand it in again.
text-trouble-damaged = The file is damaged and cannot be read; save it again, or as PDF, and hand it in again.
text-trouble-unpacks-too-large = The file unpacks to far more than a statement needs and was not opened; save it without pictures and hand it in again.
text-trouble-no-words = The pages are pictures without text, as a scanner makes them; hand in the file that was printed.
text-trouble-too-many-words = The text has more than { $words } words; hand in only what will be spoken.
text-trouble-encoding = The letters of this file cannot be read with certainty; save it as UTF-8 text, or as DOCX or PDF, and hand it in again.
text-trouble-too-slow = The file took too long to read; save it as plain text or more simply as PDF, and hand it in again.
text-too-many-uploads = Many files were handed in within a short time; wait a minute and try again.
