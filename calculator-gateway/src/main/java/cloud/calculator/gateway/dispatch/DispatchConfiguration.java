package cloud.calculator.gateway.dispatch;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

import org.springframework.boot.thread.Threading;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.task.VirtualThreadTaskExecutor;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class DispatchConfiguration {

	/**
	 * Calculations may use a third of the heap. The rest is for connections, for request
	 * and response bodies and for the application itself.
	 */
	@Bean
	CalculationAdmission calculationAdmission() {
		return new CalculationAdmission(Runtime.getRuntime().maxMemory() / 3);
	}

	/**
	 * The threads that execute calls. The pool needs no bound, because the number of
	 * calls in flight is limited per instance. Spring AOT would evaluate a condition on
	 * the kind of threads in the build.
	 */
	@Bean
	Executor callThreads(Environment environment) {
		return Threading.VIRTUAL.isActive(environment) ? new VirtualThreadTaskExecutor("call-")
				: Executors.newCachedThreadPool(new CustomizableThreadFactory("call-"));
	}

}
