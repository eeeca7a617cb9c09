# Texts that delegations hand in: the form, and what is read of them. English.
# $megabytes and $words are numbers, $name is the name of a file, $version the number of a version.

## The form on the delegate's page

text-title = Text of the statement
text-none = The interpreters can prepare if you hand in your text. Until you have spoken, only they and the secretariat read it.
text-hand-in = Hand in a text
text-hand-in-new = Hand in a changed text
text-choose = Choose a file
text-choose-hint = PDF, Word (DOCX) or plain text, up to { $megabytes } MB
text-language = Language of the text
text-consent = If time runs out and we are not heard, the text may be published as a written statement
text-send = Hand in
text-sending = Reading the file…
text-handed-in = Version { $version }, handed in at { $time }
text-by-secretariat = handed in by the secretariat
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
text-lost = The text did not arrive; try again.
text-too-large = { $name } is larger than { $megabytes } MB; save it without pictures, or as plain text, and choose it again.
text-statement = Read the published statement
