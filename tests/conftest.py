from hypothesis import settings

# The numbers that a change has to pass, and with `make soak` those before a release.
settings.register_profile("change", max_examples=500, stateful_step_count=50, deadline=None, print_blob=True)
settings.register_profile("release", max_examples=50_000, stateful_step_count=100, deadline=None, print_blob=True)
settings.load_profile("change")
