package org.faheng.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.tika.exception.TikaConfigException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.pipes.FetchEmitTuple;
import org.apache.tika.pipes.HandlerConfig;
import org.apache.tika.pipes.PipesConfig;
import org.apache.tika.pipes.PipesException;
import org.apache.tika.pipes.PipesParser;
import org.apache.tika.pipes.PipesResult;
import org.apache.tika.pipes.emitter.EmitKey;
import org.apache.tika.pipes.fetcher.FetchKey;
import org.apache.tika.sax.BasicContentHandlerFactory.HANDLER_TYPE;
import org.jspecify.annotations.Nullable;

/**
 * One parsing process with its set of parsers and its time limit. It starts with the first file and
 * is started anew after a file that crashed it.
 */
final class ParserLane implements AutoCloseable {
  private static final String FETCHER = "files";
  private static final String PIPES = "<properties><pipes><params/></pipes></properties>";
  private static final int MAX_ANSWER_BYTES = 512 * 1024 * 1024;
  private static final int FILES_PER_PROCESS = 2000;

  private final String resource;
  private final Duration time;
  private final ExtractionLimits limits;
  private @Nullable PipesParser parser;
  private @Nullable Path config;

  /**
   * @param resource Tika configuration that names the parsers
   */
  ParserLane(String resource, Duration time, ExtractionLimits limits) {
    this.resource = resource;
    this.time = time;
    this.limits = limits;
  }

  Duration time() {
    return time;
  }

  /** Parses one file; further callers wait, for a process takes one file at a time. */
  synchronized PipesResult parse(Path file)
      throws IOException, InterruptedException, PipesException, TikaConfigException {
    PipesParser running = parser;
    if (running == null) {
      running = start();
      parser = running;
    }
    return running.parse(task(file));
  }

  private PipesParser start() throws IOException, TikaConfigException {
    Path copy = Files.createTempFile("faheng-tika", ".xml");
    config = copy;
    try (InputStream in = ParserLane.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("no resource " + resource);
      }
      Files.write(copy, in.readAllBytes());
    }
    return new PipesParser(pipes(copy));
  }

  private PipesConfig pipes(Path tikaConfig) throws IOException, TikaConfigException {
    PipesConfig pipes =
        PipesConfig.load(new ByteArrayInputStream(PIPES.getBytes(StandardCharsets.UTF_8)));
    pipes.setTikaConfig(tikaConfig);
    pipes.setJavaPath(ParserProcess.java());
    pipes.setForkedJvmArgs(ParserProcess.arguments(limits));
    pipes.setNumClients(1);
    pipes.setTimeoutMillis(time.toMillis());
    pipes.setMaxForEmitBatchBytes(MAX_ANSWER_BYTES);
    pipes.setMaxFilesProcessedPerProcess(FILES_PER_PROCESS);
    return pipes;
  }

  private FetchEmitTuple task(Path file) {
    ParseContext context = new ParseContext();
    context.set(
        HandlerConfig.class,
        new HandlerConfig(
            HANDLER_TYPE.XML, HandlerConfig.PARSE_MODE.CONCATENATE, limits.characters(), 0, true));
    String path = file.toAbsolutePath().toString();
    return new FetchEmitTuple(
        path, new FetchKey(FETCHER, path), EmitKey.NO_EMIT, new Metadata(), context);
  }

  /** Ends the process. */
  @Override
  public synchronized void close() {
    try {
      if (parser != null) {
        parser.close();
      }
      if (config != null) {
        Files.deleteIfExists(config);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      parser = null;
      config = null;
    }
  }
}
