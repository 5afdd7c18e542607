"""What only this station keeps: outbox, drafts, search index rows, import batches."""
