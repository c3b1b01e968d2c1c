package org.faheng.app;

import org.faheng.index.EngineHealth;
import org.faheng.ingest.DataFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Lazy;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * 引擎状态: looks at the engine every few seconds and says on every page and in {@code
 * /actuator/health} when it is not well.
 */
@Component("engine")
@ControllerAdvice(annotations = Controller.class)
@Lazy(false)
class EngineWatch implements HealthIndicator {
  private static final Logger LOG = LoggerFactory.getLogger(EngineWatch.class);

  private final DataFolder data;
  private volatile EngineHealth last = EngineHealth.EMBEDDED;

  EngineWatch(DataFolder data) {
    this.data = data;
  }

  @Scheduled(fixedDelay = 3000)
  void look() {
    EngineHealth now = data.health();
    if (now.state() != last.state()) {
      LOG.warn("索引引擎状态：{}（{}）", now.state().label(), now.details());
    }
    last = now;
  }

  @Override
  public Health health() {
    EngineHealth now = last;
    Health.Builder health =
        switch (now.state()) {
          case WELL -> Health.up();
          case DEGRADED -> Health.status("DEGRADED");
          case DOWN -> Health.down();
        };
    return health.withDetail("状态", now.state().label()).withDetail("说明", now.details()).build();
  }

  /** What people are told on every page; nothing while the engine is well. */
  @ModelAttribute("engineNotice")
  String notice() {
    return switch (last.state()) {
      case WELL -> "";
      case DEGRADED -> "检索服务降级运行：结果完整，但集群有节点离线，请通知管理员。";
      case DOWN -> "检索服务暂时不可用：索引集群没有应答，请稍后再试并通知管理员。";
    };
  }
}
