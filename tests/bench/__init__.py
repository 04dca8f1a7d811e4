"""Speed, measured: prints figures and fails on nothing. `make bench` runs it all."""
