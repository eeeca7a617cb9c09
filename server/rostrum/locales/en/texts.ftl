# Texts that delegations hand in: the form, what is read of them, and what can be wrong with a file. English.
# $megabytes and $words are numbers, $name is the name of a file, $version the number of a version.

## The form on the delegate's page

text-title = Text of the statement
text-none = The interpreters can prepare if you hand in your text. Until you have spoken, only they and the secretariat read it.
text-hand-in = Hand in a text
text-hand-in-new = Hand in a changed text
text-choose = Choose a file
text-choose-hint = PDF, Word (DOCX) or plain text, up to { $megabytes } MB
text-chosen = { $name }
text-language = Language of the text
text-consent = If time runs out and we are not heard, the text may be published as a written statement
text-send = Hand in
text-sending = Reading the file…
text-handed-in = Version { $version }, handed in at { $time }
text-words =
    { $words ->
        [one] { $words } word
       *[other] { $words } words
    }
text-pace =
    { $pace ->
        [one] { $pace } word a minute
       *[other] { $pace } words a minute
    }
text-too-fast = Too fast to interpret well: shorten it, or ask for more time.
text-consented = May be published if we are not heard.
text-not-consented = Not to be published if we are not heard.
text-published = Published at { $time }
text-withdraw = Withdraw the text
text-withdraw-sure = The text and all its versions are erased, here and on every screen.
text-withdraw-yes = Withdraw it
text-withdraw-no = Keep it
text-lost = The text did not arrive; try again.

## Beside the interpreter's console

text-show = Text
text-changes = Changes since version { $version }
text-download = The file as handed in
text-gone = The text was withdrawn.

## What can be wrong with a file

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
