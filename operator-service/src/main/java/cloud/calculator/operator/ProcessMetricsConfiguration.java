package cloud.calculator.operator;

import io.github.mweirauch.micrometer.jvm.extras.ProcessMemoryMetrics;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the process has in memory as the kernel counts it. In a small process most of it
 * is not heap, and it is what a container's limit is held against.
 */
@Configuration(proxyBeanMethods = false)
class ProcessMetricsConfiguration {

	@Bean
	MeterBinder processMemory() {
		return new ProcessMemoryMetrics();
	}

}
