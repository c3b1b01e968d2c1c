package org.faheng.extract;

import java.time.Duration;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.pipes.PipesResult;
import org.apache.tika.pipes.emitter.EmitData;
import org.jspecify.annotations.Nullable;

/** The answer of the parsing process, told apart into text and kinds of failure. */
record PipesAnswer(PipesResult result, Duration time, ExtractionLimits limits) {

  /** What was read, the text among it. */
  Metadata metadata() throws ExtractionException {
    return switch (result.getStatus()) {
      case PARSE_SUCCESS -> content();
      case PARSE_SUCCESS_WITH_EXCEPTION, PARSE_EXCEPTION_NO_EMIT, PARSE_EXCEPTION_EMIT ->
          throw parseFailure(result.getMessage());
      case OOM -> throw Messages.outOfMemory(limits.heapMegabytes());
      case TIMEOUT, CLIENT_UNAVAILABLE_WITHIN_MS, INTERRUPTED_EXCEPTION ->
          throw Messages.timeout(time.toSeconds());
      case EMPTY_OUTPUT -> throw Messages.noText();
      case FETCH_EXCEPTION -> throw Messages.unreadable(technical());
      case UNSPECIFIED_CRASH -> throw Messages.crashed();
      case FETCHER_INITIALIZATION_EXCEPTION,
          NO_EMITTER_FOUND,
          NO_FETCHER_FOUND,
          EMIT_SUCCESS,
          EMIT_SUCCESS_PARSE_EXCEPTION,
          EMIT_EXCEPTION,
          INTERMEDIATE_RESULT ->
          throw new IllegalStateException("unexpected answer of the parsing process", technical());
    };
  }

  private Metadata content() throws ExtractionException {
    EmitData data = result.getEmitData();
    if (data == null || data.getMetadataList().isEmpty()) {
      throw Messages.noText();
    }
    return data.getMetadataList().getFirst();
  }

  /** The stack trace is all that comes back of an exception in the other process. */
  private ExtractionException parseFailure(@Nullable String trace) {
    String stack = trace == null ? "" : trace;
    if (stack.contains("EncryptedDocumentException")) {
      return Messages.encrypted();
    }
    if (stack.contains("WriteLimitReached")) {
      return Messages.tooMuchText(limits.characters());
    }
    if (stack.contains("Zip bomb") || stack.contains("zip bomb")) {
      return Messages.bomb();
    }
    if (stack.contains("OldWordFileFormat") || stack.contains("UnsupportedFormat")) {
      return Messages.unsupported();
    }
    return Messages.corrupt(technical());
  }

  private IllegalStateException technical() {
    return new IllegalStateException(result.getStatus() + ": " + result.getMessage());
  }
}
