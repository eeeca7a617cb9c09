"""Plans which booth is heard on which channel, and from where it takes its sound (IN1 to IN7). Pure, beside the floor.

team       channels, booths, interpreters, and who is on microphone
plan       what each channel gets, and how good that is
planner    the best plan for a floor language and the people on microphone
cures      the exchange of one interpreter that mends a plan
relief     who is relieved at a change of speaker, and who has to stay
lookahead  the plans of a whole queue, with the hand-overs on the way
"""
