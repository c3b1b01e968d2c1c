package org.faheng.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * 耗费: processor time and memory of this process and of the servers it started. Elapsed time tells
 * as much of who else uses the machine; processor time does not.
 */
final class Costs {
  private static final double NANOS = 1e9;

  private Costs() {}

  /** Seconds of all threads of this process and its children so far. */
  static double processorSeconds() {
    return Stream.concat(Stream.of(ProcessHandle.current()), servers())
        .mapToDouble(process -> nanos(process) / NANOS)
        .sum();
  }

  private static long nanos(ProcessHandle process) {
    return process.info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
  }

  private static Stream<ProcessHandle> servers() {
    return ProcessHandle.current().children();
  }

  /** Resident MiB of the servers; 0 where the system does not tell. */
  static long serverMemory() {
    return servers().mapToLong(Costs::resident).sum();
  }

  private static long resident(ProcessHandle process) {
    Path status = Path.of("/proc/" + process.pid() + "/status");
    if (!Files.exists(status)) {
      return 0;
    }
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
          .sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** MiB of objects in use here, after garbage was collected. */
  static long liveHeap() {
    System.gc();
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
  }

  /** Bytes of all files below a folder. */
  static long bytes(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return 0;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
