package cloud.calculator.gateway.dispatch;

import java.net.InetAddress;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.springframework.boot.autoconfigure.condition.ConditionalOnThreading;
import org.springframework.boot.thread.Threading;
import org.springframework.cloud.loadbalancer.annotation.LoadBalancerClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.VirtualThreadTaskExecutor;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
@LoadBalancerClients(defaultConfiguration = BalancerConfiguration.class)
class DispatchConfiguration {

	/**
	 * A third of the heap: the rest is for connections, for requests and answers on their
	 * way, and for the program itself.
	 */
	@Bean
	CalculationAdmission workload() {
		return new CalculationAdmission(Runtime.getRuntime().maxMemory() / 3);
	}

	@Bean
	HostResolver names() {
		return InetAddress::getAllByName;
	}

	/**
	 * Carries calls; there are never more of them than the instances of all operators
	 * get.
	 */
	@Bean
	@ConditionalOnThreading(Threading.PLATFORM)
	ExecutorService calls() {
		return Executors.newCachedThreadPool(new CustomizableThreadFactory("call-"));
	}

	@Bean("calls")
	@ConditionalOnThreading(Threading.VIRTUAL)
	Executor virtualCalls() {
		return new VirtualThreadTaskExecutor("call-");
	}

}
