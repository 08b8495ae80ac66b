package cloud.calculator.gateway.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import cloud.calculator.gateway.expression.Operator;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.TriggerContext;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;

/**
 * The instances of all operators, looked up again every few seconds. Each operator has a
 * thread for that: a name server that is silent about one of them delays no other, and
 * nothing else either.
 */
@Component
class OperatorDirectory implements DisposableBean {

	private static final Duration PAUSE = Duration.ofSeconds(2);

	/** After a look-up in vain: whoever comes back is waited for. */
	private static final Duration SHORT_PAUSE = Duration.ofMillis(250);

	private final Map<Operator, OperatorInstances> instances = new EnumMap<>(Operator.class);

	private final ThreadPoolTaskScheduler lookUps = new ThreadPoolTaskScheduler();

	OperatorDirectory(OperatorsProperties properties, HostResolver names, MeterRegistry registry) {
		this.lookUps.setThreadNamePrefix("look-up-");
		this.lookUps.setPoolSize(Operator.values().length);
		this.lookUps.setDaemon(true);
		this.lookUps.initialize();
		for (Operator operator : Operator.values()) {
			OperatorInstances its = new OperatorInstances(operator, properties.of(operator).urls(), names,
					properties.maxConcurrentCallsPerInstance(), new InstanceMeters(registry));
			this.instances.put(operator, its);
			this.lookUps.schedule(its::lookUp, (last) -> next(last, its));
		}
	}

	OperatorInstances of(Operator operator) {
		return Objects.requireNonNull(this.instances.get(operator));
	}

	private static Instant next(TriggerContext last, OperatorInstances its) {
		Instant completion = last.lastCompletion();
		return (completion == null) ? Instant.now() : completion.plus(its.resolve() ? PAUSE : SHORT_PAUSE);
	}

	@Override
	public void destroy() {
		this.lookUps.destroy();
	}

}
