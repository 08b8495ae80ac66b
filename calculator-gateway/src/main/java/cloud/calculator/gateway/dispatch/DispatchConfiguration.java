package cloud.calculator.gateway.dispatch;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.springframework.cloud.loadbalancer.annotation.LoadBalancerClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
@LoadBalancerClients(defaultConfiguration = BalancerConfiguration.class)
class DispatchConfiguration {

	/**
	 * Carries calls; there are never more of them than the instances of all operators
	 * get.
	 */
	@Bean
	ExecutorService calls() {
		return Executors.newCachedThreadPool(new CustomizableThreadFactory("call-"));
	}

}
