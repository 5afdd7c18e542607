"""The work: requests, leads, tasks, results and the next steps they lead to."""
