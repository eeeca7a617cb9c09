# Why one spoke before another: what `rostrum why --before` says. English.

why-called = { $first } was called at { $called }, before { $then }.
why-rule = Rule { $rule }.
why-reason = Reason given: { $reason }
why-asked-later = { $then } was not on the list yet.
why-withdrawn = { $then } had left the list at { $at }.
why-passed-over = { $then } was not there when called at { $at }.
why-item-closed = The item on which { $then } waited had been closed at { $at }.
why-other-item = { $then } waited on an item that was not being considered.
why-out-of-order = The floor was given out of the order of the list, by the { $by }.
why-moved = Their order was changed at { $at }, by the { $by }.
why-second-statement = It was a second statement of { $then }, and all first ones are heard before.
why-right-of-reply = { $then } had a right of reply, and these are heard at the end.
why-rank = Rank is honoured in this meeting, and { $first } spoke at a higher one.
why-class = Classes are heard in their order: { $first } before { $then }.
why-thread = Both belong together: presentation, comments, reply.
why-alphabetical = The list stood in alphabetical order.
why-lot = The list was ordered by lot, and the seed is on the record.
why-fewest-turns = Who had spoken less often came first.
why-arrival = { $first } had asked first.
why-behind-a-move = A hand had moved others on the list, and nobody is placed before who was moved.
why-too-many = Too many questions at once. Ask again in a moment.
