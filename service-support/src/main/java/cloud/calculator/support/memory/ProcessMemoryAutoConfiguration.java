package cloud.calculator.support.memory;

import io.github.mweirauch.micrometer.jvm.extras.ProcessMemoryMetrics;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Adds metrics of the memory of the process as the kernel counts it. In a small process
 * most of it is not heap, and the limit of a container applies to all of it.
 */
@AutoConfiguration
class ProcessMemoryAutoConfiguration {

	@Bean
	MeterBinder processMemory() {
		return new ProcessMemoryMetrics();
	}

}
