package org.faheng.index.elasticsearch;

import org.faheng.index.IndexEngine;
import org.jspecify.annotations.Nullable;

/** 集群未答: the cluster did not answer, or answered with an error. */
public final class ClusterException extends IndexEngine.UnavailableException {
  private static final long serialVersionUID = 1L;

  private final int status;

  ClusterException(String message, int status, @Nullable Throwable cause) {
    super(message, cause);
    this.status = status;
  }

  /** The HTTP status; 0 where no node answered at all. */
  public int status() {
    return status;
  }

  /** Whether asking again a little later may help. */
  boolean mayPass() {
    return status == 0 || status == 429 || status >= 500;
  }
}
