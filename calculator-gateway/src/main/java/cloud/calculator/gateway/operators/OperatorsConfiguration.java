package cloud.calculator.gateway.operators;

import java.net.InetAddress;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OperatorsConfiguration {

	@Bean
	HostResolver hostResolver() {
		return InetAddress::getAllByName;
	}

}
