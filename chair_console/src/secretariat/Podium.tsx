import { Acts } from "../chair/Acts";
import { Script } from "../chair/Script";

/** The podium's own keys and words, for whoever conducts from here (MT6). */
export function Podium() {
  return (
    <>
      <Acts />
      <Script />
    </>
  );
}
